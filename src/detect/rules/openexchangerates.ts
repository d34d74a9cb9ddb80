// Open Exchange Rates: https://docs.openexchangerates.org/reference/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Open Exchange Rates', {
  'openexchangerates-app-id': {
    kind: 'named',
    title: 'Open Exchange Rates App ID',
    keywords: ['openexchangerates', 'open_exchange_rates', 'open-exchange-rates', 'oxr_app_id', 'oxr_api'],
    pattern: /[0-9a-f]{32}/,
    name: /app_?id|key|token|secret/,
    variable: 'OPENEXCHANGERATES_APP_ID',
    revoke: 'https://openexchangerates.org/account/app-ids',
  },
});

const appId = (): string => sample('', 32, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'openexchangerates-app-id': {
    finds: [
      { text: `OPENEXCHANGERATES_APP_ID=${appId()}`, token: appId() },
      { text: `https://openexchangerates.org/api/latest.json?app_id=${appId()}`, token: appId() },
      { text: `oxr = require('open-exchange-rates');\noxr.set({ app_id: '${appId()}' });`, token: appId() },
      { text: `OXR_APP_ID="${appId()}"`, token: appId() },
    ],
    ignores: [`openexchangerates_etag = "${appId()}"`, 'OPENEXCHANGERATES_APP_ID=YOUR_APP_ID'],
  },
});
