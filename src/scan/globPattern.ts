// Writes a pattern of paths in gitignore's syntax as a regular expression, for where only those can be run.

/**
 * The source, in RE2's syntax, of what a pattern leaves out: the paths that it matches and all that is below
 * them. Undefined for what only makes sense in a list: a comment, an empty line, a `!` that lets in again.
 */
export function globPattern(glob: string): string | undefined {
  const pattern = glob.replace(/(?<!\\) +$/, '');
  if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('!') || pattern === '/')
    return undefined;
  const isFolder = pattern.endsWith('/');
  const path = isFolder ? pattern.slice(0, -1) : pattern;
  // A slash that is not at the end ties the pattern to the top.
  const isTied = path.includes('/');
  const names = path.replace(/^\//, '').split('/');
  const written = names.map((name, index) => {
    const isLast = index === names.length - 1;
    if (name === '**') return isLast ? '.+' : '(?:.*/)?';
    return nameSource(name) + (isLast ? '' : '/');
  });
  return `^${isTied ? '' : '(?:.*/)?'}${written.join('')}${isFolder ? '/' : '(?:/|$)'}`;
}

/** One name of a path: `*` and `?` do not match a slash. */
function nameSource(name: string): string {
  const piece = /\\(.)|(\*+)|(\?)|\[([!^]?)((?:\\.|[^\]\\])(?:\\.|[^\]\\])*)\]|([\s\S])/gu;
  return Array.from(name.matchAll(piece), ([, escaped, stars, any, not, set, plain]) => {
    if (stars !== undefined) return '[^/]*';
    if (any !== undefined) return '[^/]';
    if (set !== undefined) return `[${not ? '^/' : ''}${set.replace(/[[\]^]/g, '\\$&')}]`;
    return quote(escaped ?? plain ?? '');
  }).join('');
}

function quote(character: string): string {
  return /[\w/\s]|[^\0-\x7f]/.test(character) ? character : `\\${character}`;
}
