// What people write where a secret would stand, put together at run time.
import type { Draw } from '../draw.ts';

/** Words that hold the place of a value. */
const plain = [
  'changeme',
  'change-me',
  'CHANGE_ME',
  'change_this_value',
  'example',
  'placeholder',
  'replace-me',
  'REPLACE_WITH_YOUR_KEY',
  'your-api-key',
  'YOUR_API_KEY_HERE',
  'your_password_here',
  'your-token-here',
  'insert-your-key-here',
  'enter_your_secret',
  'my-secret-key',
  'mysecretpassword',
  'my_token',
  'some-secret',
  'supersecret',
  'password',
  'secret',
  'test',
  'testing',
  'dummy',
  'dummy-token',
  'fake-api-key',
  'foobar',
  'not-a-real-key',
  'none',
  'null',
  'undefined',
  'todo',
  'TBD',
  'n/a',
  'redacted',
  'REDACTED',
  'hidden',
  'removed',
];

/** Values that say by their signs that they are none. */
const signs = [
  'x'.repeat(8),
  'x'.repeat(32),
  'X'.repeat(20),
  'x'.repeat(8) + '-xxxx-xxxx-xxxx-' + 'x'.repeat(12),
  '*'.repeat(8),
  '*'.repeat(16),
  '•'.repeat(10),
  '.'.repeat(8),
  '0'.repeat(32),
  '1234' + '5678',
  '1234' + '567890',
  'abc' + 'def123456',
  'abcdefghijklmnop' + 'qrstuvwxyz',
  '0123456789' + 'abcdef'.repeat(1),
  'aaaa' + 'a'.repeat(28),
];

/** What a program puts a value into. Not all of it is valid in every language. */
const references = [
  '${DB_PASSWORD}',
  '$DB_PASSWORD',
  '{{ vault_password }}',
  '{{password}}',
  '<password>',
  '<your-api-key>',
  '<YOUR TOKEN>',
  '[your key]',
  '%DB_PASSWORD%',
  '#{secret}#',
  '__SECRET__',
  '@@TOKEN@@',
  '${{ secrets.TOKEN }}',
  '$(API_KEY)',
  '${env:API_KEY}',
  '%(password)s',
  '{0}',
  '%s',
  'ENC(...)',
];

/** Where a value is kept: a reference that stands alone. */
const addresses = [
  'op://vault/item/field',
  'vault:secret/data/app#key',
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:app',
  'projects/app/secrets/key/versions/latest',
  'keyvault://app/key',
];

/** Words and signs, which fit wherever a value does. */
export function drawPlaceholder(draw: Draw): string {
  return draw.pick(draw.below(3) === 0 ? signs : plain);
}

/** What a program replaces, which fits in a longer text too. */
export function drawReference(draw: Draw): string {
  return draw.pick(references);
}

/** What a program replaces or looks up, where it is the whole value. */
export function drawWholeReference(draw: Draw): string {
  return draw.pick([...references, ...addresses]);
}
