// The words that every template knows.
import type { Draw } from '../draw.ts';
import { compounds } from './compound.ts';
import { fillers } from './fillers.ts';
import { keys, publicKeys } from './keys.ts';
import { drawPasswordName, drawSecretName, spell } from './names.ts';
import { drawPassword } from './passwords.ts';
import { drawPlaceholder, drawReference } from './placeholders.ts';
import { drawJwt, drawPlainSecret, drawSecret } from './secrets.ts';
import { drawShape } from './shape.ts';
import { tokenShapes } from './tokens.ts';

/** By the name in a mark. `token` is any token of a fixed shape; a type of token stands under its own name. */
export const vocabulary: Record<string, (draw: Draw) => string> = {
  ...fillers,
  ...compounds,
  ...keys,
  ...publicKeys,
  password: drawPassword,
  secret: drawSecret,
  plain: drawPlainSecret,
  jwt: drawJwt,
  placeholder: drawPlaceholder,
  reference: drawReference,
  token: (draw) => drawShape(draw.pick([...tokenShapes.values()]), draw),
  ...Object.fromEntries(
    [...tokenShapes].map(([name, shape]) => [name, (draw: Draw) => drawShape(shape, draw)]),
  ),
  secretName: (draw) => spell(drawSecretName(draw))['snake'] ?? '',
  passwordName: (draw) => spell(drawPasswordName(draw))['snake'] ?? '',
};
