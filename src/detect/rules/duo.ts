// Duo: https://duo.com/docs/protecting-applications
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Duo', {
  'duo-secret-key': {
    kind: 'named',
    title: 'Duo integration secret key',
    keywords: [
      'duo_skey',
      'duo_secret',
      'duo_client',
      'duo_api',
      'duosecurity',
      'duo.com',
      'duo-skey',
      'duo.skey',
      'duoskey',
      'duo_ikey',
    ],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /skey|secret/,
    variable: 'DUO_SKEY',
    revoke: 'https://duo.com/docs/protecting-applications',
  },
});

const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'duo-secret-key': {
    finds: [
      { text: `DUO_SKEY=${secret()}`, token: secret() },
      { text: `[duo_client]\nikey=x\nskey=${secret()}`, token: secret() },
      { text: `admin_api = duo_client.Admin(ikey="x", skey="${secret()}")`, token: secret() },
      { text: `host: 'api-x.duosecurity.com', clientSecret: '${secret()}'`, token: secret() },
    ],
    ignores: [
      `DUO_IKEY=${sample('DI', 18, 'upper')}`,
      'DUO_SKEY=your_secret_key',
      `duo_api_build = "${secret()}"`,
    ],
  },
});
