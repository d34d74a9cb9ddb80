// Zuplo: https://zuplo.com/docs/articles/api-key-leak-prevention
import { crc32, hex32 } from '../checksum.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('Zuplo', {
  'zuplo-api-key': {
    kind: 'shaped',
    title: 'Zuplo API key',
    keywords: ['zpka_'],
    pattern: /zpka_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
    check: (key) => hex32(crc32(key.slice(5, 37))) === key.slice(38),
    variable: 'ZUPLO_API_KEY',
    revoke: 'https://zuplo.com/docs/articles/api-key-management',
  },
});

/** A key whose checksum holds. */
function key(): string {
  const body = sample('', 32, 'lower');
  return `zpka_${body}_${hex32(crc32(body))}`;
}

export const proof = (): Proofs<typeof rules> => ({
  'zuplo-api-key': {
    finds: [
      { text: `curl -H "Authorization: Bearer ${key()}"`, token: key() },
      { text: `ZUPLO_API_KEY=${key()}`, token: key() },
    ],
    ignores: [sample('zpka_', 32)],
  },
});
