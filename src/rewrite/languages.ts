// The table of languages: how each looks, and which file is which.
import { go } from './go.ts';
import { javascript } from './javascript.ts';
import type { Language } from './language.ts';
import { others } from './others.ts';
import { python } from './python.ts';
import { shell } from './shell.ts';
import type { Target } from './span.ts';
import { yaml } from './yaml.ts';

/** All of them. What stands first wins where two know a path. */
export const languages: readonly Language[] = [...javascript, python, go, shell, ...yaml, ...others];

const byId = new Map(languages.flatMap((language) => language.ids.map((id) => [id, language] as const)));
const byExtension = new Map(
  languages.flatMap((language) => (language.extensions ?? []).map((name) => [name, language] as const)),
);

/**
 * The language of a file: by its path where a name says more than the editor (`compose.yml`, `.env`), else by
 * the editor's id, and by the ending of the name where the editor knows no language. Undefined: unknown.
 */
export function languageOf({ languageId, path }: Target): Language | undefined {
  const named = languages.find(({ paths }) => paths?.some((pattern) => pattern.test(path)));
  const known = languageId === 'plaintext' ? undefined : byId.get(languageId);
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return named ?? known ?? byExtension.get(extension) ?? byId.get(languageId);
}
