// Where a machine has no keychain, the store says so clearly, names other stores, and nothing is lost.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const asker = fileURLToPath(new URL('asker.ts', import.meta.url));

/** What a process in that environment is told when it puts a value into the keychain. */
async function ask(environment: Readonly<Record<string, string>>): Promise<string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:DBUS_|DISPLAY|WAYLAND_|XDG_)/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), ...environment };
  const child = spawn(process.execPath, ['--import=tsx', asker], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await once(child, 'close');
  return told;
}

const next = 'Choose .env or SecretStorage instead.';

describe('the keychain store without a keychain', function () {
  this.timeout(30_000);
  before(function () {
    // Other systems always have one.
    if (process.platform !== 'linux') this.skip();
  });

  it('says so where there is no session bus', async () => {
    const told = await ask({});
    assert.equal(
      told,
      `store-unavailable: The system keychain cannot be used, because there is no session bus to reach one by. ${next}`,
    );
  });

  it('says so where the bus does not answer', async () => {
    assert.match(
      await ask({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }),
      new RegExp(`^store-unavailable: .* ${next}$`),
    );
  });

  it('says so where the bus has no Secret Service', async function () {
    const bus = spawn('dbus-daemon', ['--nofork', '--print-address', '--config-file', emptyBus()], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const started = await Promise.race([
        once(bus.stdout, 'data').then(([address]) => String(address).trim()),
        // Not installed, or not able to run here.
        once(bus, 'error').then(() => undefined),
        once(bus, 'exit').then(() => undefined),
      ]);
      if (started === undefined) return this.skip();
      assert.equal(
        await ask({ DBUS_SESSION_BUS_ADDRESS: started }),
        `store-unavailable: The system keychain cannot be used, because no Secret Service is running. ${next}`,
      );
    } finally {
      bus.kill();
    }
  });
});

/** A bus that can start no services. */
function emptyBus(): string {
  return fileURLToPath(new URL('emptyBus.conf', import.meta.url));
}
