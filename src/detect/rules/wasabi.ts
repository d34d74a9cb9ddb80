// Wasabi: https://docs.wasabi.com/docs/creating-a-new-access-key
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Wasabi', {
  'wasabi-secret-key': {
    kind: 'named',
    title: 'Wasabi secret access key',
    keywords: ['wasabi', 'wasabisys'],
    pattern: /(?=[a-z0-9]{0,39}[A-Z])(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /secret/,
    variable: 'WASABI_SECRET_ACCESS_KEY',
    revoke: 'https://docs.wasabi.com/docs/creating-a-new-access-key',
  },
});

const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'wasabi-secret-key': {
    finds: [
      { text: `WASABI_SECRET_KEY=${secret()}`, token: secret() },
      {
        text: `endpoint = "https://s3.eu-central-1.wasabisys.com"\nsecret_key = "${secret()}"`,
        token: secret(),
      },
      { text: `"wasabi": {\n  "secret": "${secret()}"\n}`, token: secret() },
    ],
    ignores: [`WASABI_ACCESS_KEY=${sample('', 20, 'upper')}`, `secret_key = "${secret()}"`],
  },
});
