// Mercado Pago: https://www.mercadopago.com/developers/en/docs/your-integrations/credentials
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials';

export const rules = issuedBy('Mercado Pago', {
  'mercadopago-access-token': {
    kind: 'shaped',
    title: 'Mercado Pago or Mercado Libre access token',
    keywords: ['app_usr-'],
    pattern: /APP_USR-\d{10,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12}/,
    variable: 'MERCADOPAGO_ACCESS_TOKEN',
    revoke,
  },
  'mercadopago-test-token': {
    kind: 'shaped',
    title: 'Mercado Pago test access token',
    keywords: ['test-'],
    pattern: /TEST-\d{10,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{5,12}/,
    severity: 'low',
    variable: 'MERCADOPAGO_ACCESS_TOKEN',
    revoke,
  },
  'mercadopago-refresh-token': {
    kind: 'shaped',
    title: 'Mercado Pago or Mercado Libre refresh token',
    keywords: ['tg-'],
    pattern: /TG-[0-9a-f]{24,32}-\d{5,12}/,
    variable: 'MERCADOPAGO_REFRESH_TOKEN',
    revoke,
  },
  'mercadopago-client-secret': {
    kind: 'named',
    title: 'Mercado Pago or Mercado Libre client secret',
    keywords: ['mercadopago', 'mercado_pago', 'mercadolibre', 'mercado_libre', 'mercadolivre'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/,
    name: /secret/,
    variable: 'MERCADOPAGO_CLIENT_SECRET',
    revoke,
  },
});

/** A token of an application and an account: number, date and hour, random, number. */
const token = (prefix: string): string =>
  [
    sample(prefix, 16, 'digits'),
    sample('', 6, 'digits'),
    sample('', 32, 'hex'),
    sample('', 9, 'digits'),
  ].join('-');
const refresh = (): string => [sample('TG-', 24, 'hex'), sample('', 9, 'digits')].join('-');
const secret = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'mercadopago-access-token': {
    finds: [
      { text: `MERCADOPAGO_ACCESS_TOKEN=${token('APP_USR-')}`, token: token('APP_USR-') },
      { text: `mercadopago.configure({ access_token: '${token('APP_USR-')}' });`, token: token('APP_USR-') },
      {
        text: `curl -H 'Authorization: Bearer ${token('APP_USR-')}' https://api.mercadolibre.com/users/me`,
        token: token('APP_USR-'),
      },
    ],
    ignores: [
      `APP_USR-${[8, 4, 4, 4, 12].map((length) => sample('', length, 'hex')).join('-')}`,
      'APP_USR-YOUR_ACCESS_TOKEN',
    ],
  },
  'mercadopago-test-token': {
    finds: [
      { text: `sdk = mercadopago.SDK("${token('TEST-')}")`, token: token('TEST-') },
      { text: `"accessToken": "${token('TEST-')}"`, token: token('TEST-') },
    ],
    ignores: ['TEST-ACCESS-TOKEN', sample('TEST-', 16, 'digits')],
  },
  'mercadopago-refresh-token': {
    finds: [
      { text: `"refresh_token": "${refresh()}",`, token: refresh() },
      { text: `MELI_REFRESH_TOKEN=${refresh()}`, token: refresh() },
    ],
    ignores: ['TG-refresh-1', sample('TG-', 8, 'hex')],
  },
  'mercadopago-client-secret': {
    finds: [
      { text: `MERCADOPAGO_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `# Mercadolibre\nclient_id: "1"\nclient_secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`client_secret: "${secret()}"`, `mercadopago_preference = "${secret()}"`],
  },
});
