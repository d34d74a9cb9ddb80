// Secrets that are texts themselves: salts, settings, small files, some of which go into an encoding whole.
import type { Draw } from '../draw.ts';
import { keys } from './keys.ts';
import { drawPassword } from './passwords.ts';
import { drawShape } from './shape.ts';
import { tokenShapes } from './tokens.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The id and the key that the documentation of AWS shows; nobody's. */
const awsExampleId = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');
const awsExampleKey = ['wJalrXUtnFEMI', '/K7MDENG/', 'bPxRfiCY', 'EXAMPLEKEY'].join('');

/** By the name that a template uses. */
export const compounds: Record<string, (draw: Draw) => string> = {
  /** As https://api.wordpress.org/secret-key/ makes them. */
  wpSalt: (draw) => draw.from(`${letters}!@#%^&*()-_[]{}<>~+=,.;:/?|`, 64),
  /** As `get_random_secret_key` of Django makes them. */
  djangoKey: (draw) => draw.from('abcdefghijklmnopqrstuvwxyz0123456789!@#%^&*(-_=+)', 50),
  awsExampleId: () => awsExampleId,
  awsExampleKey: () => awsExampleKey,
  registryAuth: (draw) => {
    const auth = Buffer.from(`robot:${draw.text('alnum', 20)}`).toString('base64');
    return Buffer.from(JSON.stringify({ auths: { 'registry.acme.io': { auth } } })).toString('base64');
  },
  envFile: (draw) =>
    `#!/bin/sh\nexport GITHUB_TOKEN=${drawShape(tokenShapes.get('github-classic') ?? '', draw)}\nexport DB=${drawPassword(draw)}\n`,
  serviceAccount: (draw) =>
    JSON.stringify({
      type: 'service_account',
      project_id: 'acme',
      private_key: `${keys['rsaPkcsKey']?.(draw) ?? ''}\n`,
      client_email: 'ci@acme.iam.gserviceaccount.com',
    }),
};
