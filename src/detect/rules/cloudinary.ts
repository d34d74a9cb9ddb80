// Cloudinary: https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://cloudinary.com/documentation/dam_admin_api_keys';

export const rules = issuedBy('Cloudinary', {
  'cloudinary-url': {
    kind: 'shaped',
    title: 'Cloudinary API secret in a CLOUDINARY_URL',
    keywords: ['cloudinary://'],
    pattern: /cloudinary:\/\/\d{12,18}:(?<value>[A-Za-z0-9_-]{24,32})@/,
    variable: 'CLOUDINARY_URL',
    revoke,
  },
  'cloudinary-api-secret': {
    kind: 'named',
    title: 'Cloudinary API secret',
    keywords: ['cloudinary'],
    pattern: /(?=[a-z0-9_-]{0,26}[A-Z])(?=[A-Za-z_-]{0,26}\d)[A-Za-z0-9_-]{27}/,
    name: /secret/,
    variable: 'CLOUDINARY_API_SECRET',
    revoke,
  },
});

const secret = (): string => sample('', 27, 'base64url');
const key = (): string => sample('', 15, 'digits');

export const proof = (): Proofs<typeof rules> => ({
  'cloudinary-url': {
    finds: [
      { text: `CLOUDINARY_URL=cloudinary://${key()}:${secret()}@shop`, token: secret() },
      {
        text: `cloudinary.config(url="cloudinary://${key()}:${secret()}@shop?secure=true")`,
        token: secret(),
      },
    ],
    ignores: ['cloudinary://API_KEY:API_SECRET@CLOUD_NAME', 'cloudinary://<key>:<secret>@shop'],
  },
  'cloudinary-api-secret': {
    finds: [
      { text: `CLOUDINARY_API_SECRET=${secret()}`, token: secret() },
      {
        text: `cloudinary.config({\n  cloud_name: 'shop',\n  api_key: '${key()}',\n  api_secret: '${secret()}',\n});`,
        token: secret(),
      },
    ],
    ignores: [
      `CLOUDINARY_API_KEY=${key()}`,
      `cloudinary_public_id = "${secret()}"`,
      `api_secret: '${secret()}'`,
    ],
  },
});
