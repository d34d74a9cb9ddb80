// Whether `.latchkeyignore` leaves out a path that nobody has walked to: one that git has, or that a person names.
import { dirname } from 'node:path';
import { type Layer, isLeftOut, readRules, rulesFromAbove } from './ignoreRules.ts';
import { IGNORE_FILE } from './ruleFiles.ts';

/** Git's own rules are for what is not in git yet, and what nobody names. */
const files = [IGNORE_FILE];

/**
 * Answers for paths in a folder what a walk of that folder would: the rules are those of the folder, of those above it
 * in its repository, and of those on the way to the path, as they are on the disk now. The folder itself is wanted,
 * whatever they say. Neither it nor the paths need exist.
 *
 * @param folder absolute, and so are the paths
 */
export function leavesOutIn(folder: string): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<readonly Layer[] | undefined>>();

  const readLayers = async (at: string): Promise<readonly Layer[] | undefined> => {
    const isStart = at === folder || at === dirname(at);
    const above = isStart ? await rulesFromAbove(at, files) : await layersIn(dirname(at));
    if (!above || (!isStart && isLeftOut(above, at, true))) return undefined;
    const { layer } = await readRules(at, files);
    return layer ? [...above, layer] : above;
  };
  /** The rules that hold for what is in a folder; undefined where that is left out. */
  const layersIn = (at: string): Promise<readonly Layer[] | undefined> => {
    const layers = known.get(at) ?? readLayers(at);
    known.set(at, layers);
    return layers;
  };
  return async (path) => {
    const layers = await layersIn(dirname(path));
    return !layers || isLeftOut(layers, path, false);
  };
}
