// CrowdStrike: https://www.falconpy.io/Usage/Authenticating-to-the-API.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('CrowdStrike', {
  'crowdstrike-client-secret': {
    kind: 'named',
    title: 'CrowdStrike Falcon API client secret',
    keywords: [
      'crowdstrike',
      'falcon_client',
      'falcon-client',
      'falcon.client',
      'falconclient',
      'falcon_secret',
      'falconpy',
    ],
    pattern: /(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/,
    name: /secret/,
    variable: 'FALCON_CLIENT_SECRET',
    revoke: 'https://www.falconpy.io/Usage/Authenticating-to-the-API.html',
  },
});

const secret = (): string => sample('', 40);

export const proof = (): Proofs<typeof rules> => ({
  'crowdstrike-client-secret': {
    finds: [
      { text: `FALCON_CLIENT_SECRET=${secret()}`, token: secret() },
      { text: `falcon = Hosts(client_id="x", client_secret="${secret()}")  # falconpy`, token: secret() },
      { text: `provider "crowdstrike" {\n  client_secret = "${secret()}"\n}`, token: secret() },
    ],
    ignores: [
      `FALCON_CLIENT_ID=${sample('', 32, 'hex')}`,
      `crowdstrike_sensor_build = "${secret()}"`,
      'client_secret = "YOUR_CLIENT_SECRET"  # falconpy',
    ],
  },
});
