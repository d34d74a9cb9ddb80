// News API: https://newsapi.org/docs/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('News API', {
  'newsapi-api-key': {
    kind: 'named',
    title: 'News API key',
    keywords: ['newsapi', 'news_api', 'news-api', 'news.api'],
    pattern: /[0-9a-f]{32}/,
    name: /key|token|^NewsAPI(?:Client)?$/,
    variable: 'NEWS_API_KEY',
    revoke: 'https://newsapi.org/docs/authentication',
  },
});

const key = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'newsapi-api-key': {
    finds: [
      { text: `NEWS_API_KEY=${key()}`, token: key() },
      { text: `newsapi = NewsApiClient(api_key='${key()}')`, token: key() },
      { text: `const NewsAPI = require('newsapi');\nconst news = new NewsAPI('${key()}');`, token: key() },
      { text: `https://newsapi.org/v2/everything?q=tea&apiKey=${key()}`, token: key() },
    ],
    ignores: [`newsapi_article = "${key()}"`, 'NEWS_API_KEY=API_KEY'],
  },
});
