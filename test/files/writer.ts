// A process that puts many names into one `.env` file, and says which of them it has kept.
import { dotenvStore } from '../../src/stores/dotenv.ts';
import { TokenError } from '../../src/tokens/errors.ts';
import { Secret } from '../../src/tokens/secret.ts';

const [path = '', mark = '', from = '0', count = '0'] = process.argv.slice(2);
const store = dotenvStore(path);
for (let number = Number(from); number < Number(from) + Number(count); number++) {
  const name = `${mark}_${number}`;
  try {
    await store.put(name, new Secret(`value of ${name} 'quoted'`));
    process.stdout.write(`kept ${name}\n`);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    process.stdout.write(`${error.code}: ${error.message}\n`);
  }
}
