// DatoCMS: https://www.datocms.com/docs/content-management-api/authentication
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('DatoCMS', {
  'datocms-api-token': {
    kind: 'named',
    title: 'DatoCMS API token',
    keywords: ['datocms', 'dato_cms', 'dato_api', 'datoapi', 'dato-api'],
    pattern: /[0-9a-f]{30}/,
    variable: 'DATOCMS_API_TOKEN',
    revoke: 'https://www.datocms.com/docs/general-concepts/roles-and-permission-system',
  },
});

const token = (): string => sample('', 30, 'hex');

export const proof = (): Proofs<typeof rules> => ({
  'datocms-api-token': {
    finds: [
      { text: `DATOCMS_API_TOKEN=${token()}`, token: token() },
      {
        text: `// https://site-api.datocms.com\nconst client = buildClient({ apiToken: '${token()}' });`,
        token: token(),
      },
      { text: `datocms:\n  token: "${token()}"`, token: token() },
    ],
    ignores: [`datocms_upload = "${token()}"`, `apiToken: '${token()}'`],
  },
});
