// The table of languages: how each looks, and which file is which.
import { javascript } from './javascript.ts';
import type { Language } from './language.ts';
import { python } from './python.ts';
import type { Target } from './span.ts';

/** All of them. What stands first wins where two know a path. */
export const languages: readonly Language[] = [...javascript, python];

const byId = new Map(languages.flatMap((language) => language.ids.map((id) => [id, language] as const)));

/** The language of a file: by its path where the path says more than the editor, else by the editor's id. */
export function languageOf({ languageId, path }: Target): Language | undefined {
  const named = languages.find(({ paths }) => paths?.some((pattern) => pattern.test(path)));
  return named ?? byId.get(languageId);
}
