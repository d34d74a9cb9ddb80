// The way from a bare clone into our TypeScript: packages installed, processes bound to us, errors as sentences.
import { installDependencies } from './dependencies.mjs';
import { endWithUs } from './processes.mjs';

/** Does `first`, installs the npm packages, and then loads the TypeScript module, which does the rest. */
export async function enter(module, first = async () => undefined) {
  endWithUs();
  try {
    await first();
    await installDependencies();
    const { register } = await import('tsx/esm/api');
    register();
    await import(module.href);
  } catch (error) {
    console.error(process.env.DEBUG ? error : `\n${error.message}`);
    process.exitCode = 1;
  }
}
