// Volcengine: https://www.volcengine.com/docs/6257/64983
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.volcengine.com/docs/6257/64983';

export const rules = issuedBy('Volcengine', {
  'volcengine-access-key-id': {
    kind: 'shaped',
    title: 'Volcengine access key ID',
    keywords: ['aklt'],
    pattern: /AKLT(?=[A-Za-z]{0,42}\d)[A-Za-z0-9_-]{30,80}/,
    notBefore: '-',
    // It opens nothing by itself, but says whose account it is, and its secret is seldom far.
    severity: 'low',
    variable: 'VOLC_ACCESSKEY',
    revoke,
  },
  'volcengine-secret-key': {
    kind: 'named',
    title: 'Volcengine secret access key',
    keywords: ['aklt', 'volcengine', 'volc_', 'volces'],
    pattern: /(?=[a-z0-9+/]{0,57}[A-Z])(?=[A-Za-z+/]{0,57}\d)[A-Za-z0-9+/]{54,64}={0,2}/,
    name: /secret|(?:^|[_.-])sk$/,
    variable: 'VOLC_SECRETKEY',
    revoke,
  },
  'volcengine-ark-api-key': {
    kind: 'named',
    title: 'Volcengine Ark API key',
    keywords: ['ark_api_key', 'volces.com', 'volcengine', 'volcenginesdkarkruntime'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    name: /api.?key|authorization/,
    variable: 'ARK_API_KEY',
    revoke: 'https://www.volcengine.com/docs/82379/1361424',
  },
});

const id = (): string => sample('AKLT', 43);
const secret = (): string => `${sample('', 58)}==`;
const uuid = (): string => [8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-');

export const proof = (): Proofs<typeof rules> => ({
  'volcengine-access-key-id': {
    finds: [
      { text: `VOLC_ACCESSKEY=${id()}`, token: id() },
      { text: `{ "ak": "${id()}" }`, token: id() },
    ],
    ignores: [sample('AKLT', 12)],
  },
  'volcengine-secret-key': {
    finds: [
      { text: `VOLC_SECRETKEY=${secret()}`, token: secret() },
      { text: `visual_service.set_ak('${id()}')\nsk = '${secret()}'`, token: secret() },
    ],
    ignores: [`volcengine_image = "${secret()}"`, `sk = '${secret()}'`],
  },
  'volcengine-ark-api-key': {
    finds: [
      { text: `ARK_API_KEY=${uuid()}`, token: uuid() },
      {
        text: `client = OpenAI(\n    base_url="https://ark.cn-beijing.volces.com/api/v3",\n    api_key="${uuid()}",\n)`,
        token: uuid(),
      },
    ],
    ignores: [`volcengine_request_id = "${uuid()}"`, `api_key="${uuid()}"`],
  },
});
