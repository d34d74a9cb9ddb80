// crates.io: https://doc.rust-lang.org/cargo/reference/publishing.html
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('crates.io', {
  'crates-token': {
    kind: 'shaped',
    title: 'crates.io API token',
    keywords: ['cio'],
    pattern: /cio[A-Za-z0-9]{32}/,
    longest: 36,
    variable: 'CARGO_REGISTRY_TOKEN',
    revoke: 'https://crates.io/settings/tokens',
  },
});

export const proof = (): Proofs<typeof rules> => ({
  'crates-token': {
    finds: [
      { text: `CARGO_REGISTRY_TOKEN=${sample('cio', 32)} cargo publish`, token: sample('cio', 32) },
      { text: `[registry]\ntoken = "${sample('cio', 32)}"`, token: sample('cio', 32) },
    ],
    ignores: [sample('cio', 20), `pre${sample('cio', 32)}`],
  },
});
