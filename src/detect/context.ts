// What the place of a text says: tests and examples are doubted, generated files hold no secrets by name.

/** What is known of a text beside its characters. */
export interface Context {
  /** Path with `/`, absolute or relative; empty where the text has none. */
  readonly path?: string;
}

const examples =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures?|mocks?|examples?|samples?|testdata|docs?)\/|[._-](?:test|spec|example|sample|template|dist)(?:\.[a-z]+)?$/i;

/** Whether a path is one where made-up secrets are usual. */
export function isExamplePath(path: string): boolean {
  return examples.test(path);
}

/** Lock files are called so, in one way or another, by nearly every tool that has one. */
const generated =
  /(?:^|\/)(?:[\w.-]*[._-]lock(?:\.(?:json|ya?ml|hcl|toml))?|packages\.lock\.json|gradle\.lockfile|npm-shrinkwrap\.json|go\.sum|(?:Package|Cartfile)\.resolved|project\.assets\.json)$|\.(?:min\.(?:js|css|mjs)|map|svg|snap|po|pot|xlf|resx|csv|ipynb_checkpoints)$/i;

/** Whether a path is a lock file, minified or generated: full of random text that guards nothing. */
export function isGeneratedPath(path: string): boolean {
  return generated.test(path);
}

/** Whether a file is where values belong: `.env`, `.env.local`, but not the committed `.env.example`. */
export function isEnvFile(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return (
    /^\.env(?:\.[\w-]+)*$|^\.envrc$/i.test(name) &&
    !/\.(?:example|sample|template|dist|defaults?)$/i.test(name)
  );
}
