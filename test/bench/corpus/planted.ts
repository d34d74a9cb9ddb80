// Files of settings and code with one made-up token each, in forms that every scanner knows.
import { base62, crc32 } from '../../../src/detect/checksum.ts';
import { sample } from '../../../src/detect/sample.ts';
import type { Chance } from './chance.ts';

/** A name and a value, as a token stands in code. The seed makes each another. */
type Planted = (seed: number) => readonly [name: string, value: string];

function github(seed: number): string {
  const body = sample('', 30, 'alnum', seed);
  return `ghp_${body}${base62(crc32(body), 6)}`;
}

const tokens: readonly [Planted, ...Planted[]] = [
  (seed) => ['github_token', github(seed)],
  (seed) => ['gitlab_token', sample('glpat-', 20, 'alnum', seed)],
  (seed) => ['aws_access_key_id', sample('AKIA', 16, 'base32', seed)],
  (seed) => ['aws_secret_access_key', sample('', 40, 'base64', seed)],
  (seed) => ['stripe_secret_key', sample('sk_live_', 24, 'alnum', seed)],
  (seed) => [
    'slack_token',
    `${sample('xoxb-', 12, 'digits', seed)}-${sample('', 12, 'digits', seed)}-${sample('', 24, 'alnum', seed)}`,
  ],
  (seed) => ['sendgrid_key', `${sample('SG.', 22, 'base64url', seed)}.${sample('', 43, 'base64url', seed)}`],
  (seed) => ['google_api_key', sample('AIza', 35, 'base64url', seed)],
  (seed) => ['npm_token', sample('npm_', 36, 'alnum', seed)],
  (seed) => ['hugging_face_token', sample('hf_', 34, 'alnum', seed)],
  (seed) => ['database_url', `postgres://app:${sample('', 16, 'alnum', seed)}@db.internal:5432/app`],
  (seed) => ['api_key', sample('', 32, 'hex', seed)],
  (seed) => ['client_secret', sample('', 40, 'alnum', seed)],
  (seed) => ['datadog_api_key', sample('', 32, 'hex', seed)],
];

/** How the same line is written in a kind of file: what it is called, its ordinary lines, and the planted one. */
interface Notation {
  readonly file: string;
  readonly filler: (index: number) => string;
  readonly plant: (name: string, value: string) => string;
}

const notations: readonly [Notation, ...Notation[]] = [
  {
    file: 'settings.py',
    filler: (index) => `RETRIES_${index} = int(os.environ.get("RETRIES_${index}", ${index % 7}))`,
    plant: (name, value) => `${name.toUpperCase()} = "${value}"`,
  },
  {
    file: 'client.ts',
    filler: (index) => `export const route${index} = (id: string) => \`/v1/items/\${id}/parts/${index}\`;`,
    plant: (name, value) =>
      `const ${name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())} = '${value}';`,
  },
  {
    file: 'values.yaml',
    filler: (index) => `  replicas_${index}: ${index % 5}`,
    plant: (name, value) => `  ${name}: "${value}"`,
  },
  {
    file: 'deploy.sh',
    filler: (index) => `echo "step ${index}" && kubectl rollout status deployment/app-${index}`,
    plant: (name, value) => `export ${name.toUpperCase()}=${value}`,
  },
  {
    file: 'config.json',
    filler: (index) => `  "limit${index}": { "perSecond": ${index}, "burst": ${index * 2} },`,
    plant: (name, value) => `  "${name}": "${value}",`,
  },
];

/** The name of the n-th planted file. */
export function plantedName(index: number): string {
  return `service-${index}/${notations[index % notations.length]?.file ?? ''}`;
}

/** The text of the n-th planted file: about so many bytes, with the token somewhere in it. */
export function plantedText({ fraction }: Chance, bytes: number, index: number): string {
  const { filler, plant } = notations[index % notations.length] ?? notations[0];
  const lines: string[] = [];
  for (let length = 0; length < bytes; length += (lines.at(-1)?.length ?? 0) + 1)
    lines.push(filler(lines.length));
  const [name, value] = (tokens[index % tokens.length] ?? tokens[0])(index + 1);
  lines.splice(Math.floor(fraction() * lines.length), 0, plant(name, value));
  return `${lines.join('\n')}\n`;
}
