// Censys: https://docs.censys.com/reference/get-started
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Censys', {
  'censys-api-secret': {
    kind: 'named',
    title: 'Censys API secret or personal access token',
    keywords: ['censys'],
    pattern: /(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}|censys_[A-Za-z0-9_]{24,64}/,
    name: /secret|token|pat$/,
    variable: 'CENSYS_API_SECRET',
    revoke: 'https://docs.censys.com/reference/get-started',
  },
});

const id = (): string => [8, 4, 4, 4, 12].map((length, part) => sample('', length, 'hex', part)).join('-');
const secret = (): string => sample('', 32);

export const proof = (): Proofs<typeof rules> => ({
  'censys-api-secret': {
    finds: [
      { text: `CENSYS_API_SECRET=${secret()}`, token: secret() },
      { text: `h = CensysHosts(api_id="x", api_secret="${secret()}")`, token: secret() },
      { text: `censys:\n  secret: "${secret()}"`, token: secret() },
    ],
    ignores: [`CENSYS_API_ID=${id()}`, `censys_cert = "${secret()}"`],
  },
});
