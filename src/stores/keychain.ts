// Keeps values in the system's keychain: macOS Keychain, Windows Credential Manager, or the Secret Service.
import type * as keytarModule from 'keytar';
import { TokenError } from '../tokens/errors.ts';
import type { ErrorCode } from '../tokens/errors.ts';
import { Secret } from '../tokens/secret.ts';
import type { Store } from '../tokens/token.ts';
import { nameTaken, notKept, refuseInvalidName } from './refusals.ts';

const TITLE = 'system keychain';

/** A keyring may ask for its password in a window that nobody sees. Milliseconds. */
const PATIENCE = 10_000;

/** What a Windows credential can hold (CRED_MAX_CREDENTIAL_BLOB_SIZE). Bytes. */
const LARGEST_ON_WINDOWS = 2560;

/** What is used of `keytar`. Kept to this file, so that a module with the same interface can take its place. */
export type Keytar = Pick<
  typeof keytarModule,
  'getPassword' | 'setPassword' | 'deletePassword' | 'findCredentials'
>;

/** Whose keychain, and how long to wait for it. Only tests say. */
export interface Surroundings {
  readonly platform?: NodeJS.Platform;
  /** Milliseconds. */
  readonly patience?: number;
}

/**
 * The store behind the system's keychain: service `latchkey/<scope>`, account NAME.
 *
 * Errors: `store-unavailable` where there is no keychain, it is locked or does not answer; `name-invalid`,
 * `name-taken`, `store-read-failed`, `store-write-failed`. It knows no locks: claim the name in the
 * inventory before `put`.
 *
 * @param scope what the names belong to, such as a workspace's id
 * @param load gives keytar, which the universal package does not hold; called at the first use
 */
export function keychainStore(
  scope: string,
  load: () => Promise<unknown> = () => import('keytar'),
  { platform = process.platform, patience = PATIENCE }: Surroundings = {},
): Store {
  const service = scope === '' ? 'latchkey' : `latchkey/${scope}`;
  const ask = async <T>(code: ErrorCode, question: (keytar: Keytar) => Promise<T>): Promise<T> => {
    const keytar = await loadKeytar(load);
    return explain(code, platform, () => withinTime(question(keytar), patience));
  };
  const get = async (name: string) => {
    const value = await ask('store-read-failed', (keytar) => keytar.getPassword(service, name));
    return value === null ? undefined : new Secret(value);
  };
  return {
    id: 'keychain',
    title: TITLE,
    get,
    async put(name, value) {
      refuseInvalidName(name);
      refuseUnstorable(value, platform);
      const present = await get(name);
      if (present?.equals(value)) return;
      if (present) throw nameTaken(name, `the ${TITLE}`);
      await ask('store-write-failed', (keytar) => keytar.setPassword(service, name, value.reveal()));
      if (!(await get(name))?.equals(value)) throw notKept(name, `The ${TITLE}`);
    },
    async remove(name) {
      await ask('store-write-failed', (keytar) => keytar.deletePassword(service, name));
    },
    async list() {
      return ask('store-read-failed', async (keytar) =>
        (await keytar.findCredentials(service)).map(({ account }) => account).sort(),
      );
    },
  };
}

/** Keytar is CommonJS: what `import` answers for it depends on who bundles. */
async function loadKeytar(load: () => Promise<unknown>): Promise<Keytar> {
  try {
    const loaded = (await load()) as Keytar & { readonly default?: Keytar };
    return loaded.default ?? loaded;
  } catch (error) {
    throw unavailable('this package of Latchkey holds no keychain module for your system', error);
  }
}

/** Said up front, because the system would cut the value off or answer with a number. */
function refuseUnstorable(value: Secret, platform: NodeJS.Platform): void {
  const text = value.reveal();
  if (text === '' || /\0|\p{Surrogate}/u.test(text)) {
    throw new TokenError(
      'store-write-failed',
      'The system keychain cannot hold an empty value or one that is not text.',
      'Choose SecretStorage.',
    );
  }
  if (platform !== 'win32' || Buffer.byteLength(text) <= LARGEST_ON_WINDOWS) return;
  throw new TokenError(
    'store-write-failed',
    `The keychain of Windows holds values of at most ${LARGEST_ON_WINDOWS} bytes, and this one is longer.`,
    'Choose .env or SecretStorage.',
  );
}

class Silence extends Error {}

/** An answer that comes later is nobody's: a value that is stored late is found at the next attempt. */
async function withinTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Silence());
    }, patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What keytar's plain errors say, by the text of the libraries behind it. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /D-?Bus|autolaunch|dbus-launch|session bus|could not connect|connection (?:refused|is closed)|\$DISPLAY/i,
    'there is no session bus to reach one by',
  ],
  [/org\.freedesktop\.secrets|ServiceUnknown|not provided by any/i, 'no Secret Service is running'],
  [/locked|cancell?ed|dismissed|prompt|user interaction is not allowed/i, 'it is locked'],
  [
    /no such (?:collection|interface|object)|does not exist at path/i,
    'it has no collection to keep values in',
  ],
];

/** Turns what keytar throws, and silence, into what a person can do something about. */
async function explain<T>(code: ErrorCode, platform: NodeJS.Platform, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Silence) {
      throw unavailable('it does not answer; it may be waiting for a password in another window', error);
    }
    const text = error instanceof Error ? error.message : '';
    const reason = reasons.find(([pattern]) => pattern.test(text))?.[1];
    if (reason !== undefined) throw unavailable(reason, error);
    const verb = code === 'store-read-failed' ? 'read from' : 'write to';
    const next =
      platform === 'linux' ? 'Unlock your keyring and try again' : 'Unlock your keychain and try again';
    throw new TokenError(
      code,
      `Latchkey could not ${verb} the system keychain.`,
      `${next}, or choose .env or SecretStorage.`,
      {
        cause: error,
      },
    );
  }
}

function unavailable(reason: string, cause: unknown): TokenError {
  return new TokenError(
    'store-unavailable',
    `The system keychain cannot be used, because ${reason}.`,
    'Choose .env or SecretStorage instead.',
    { cause },
  );
}
