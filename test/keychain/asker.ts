// A process that puts a value into the keychain and prints what it is told, for environments without one.
import { sample } from '../../src/detect/sample.ts';
import { keychainStore } from '../../src/stores/keychain.ts';
import { TokenError } from '../../src/tokens/errors.ts';
import { Secret } from '../../src/tokens/secret.ts';

const value = sample('sk_', 24);
try {
  await keychainStore('test').put('NAME', new Secret(value));
  process.stdout.write('kept');
} catch (error) {
  if (!(error instanceof TokenError)) throw error;
  const told = `${error.code}: ${error.message} ${error.next}`;
  process.stdout.write(told.includes(value) ? 'it told the value' : told);
}
