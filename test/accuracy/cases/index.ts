// The one table of kinds of cases.
import type { Case } from '../case.ts';
import { makeCode } from './code.ts';
import { makeAsWritten, makeBoth } from './document.ts';
import { makeFiles } from './files.ts';
import { makeInnocent } from './innocent.ts';
import { makeIssuers } from './issuers.ts';
import { makeTokens } from './tokens.ts';

/** Of secrets, and of the same text without them. */
const both = [
  { kind: 'pair', document: 'pairs', times: 3 },
  { kind: 'connection', document: 'connections', times: 4 },
  { kind: 'url', document: 'urls', times: 4 },
  { kind: 'header', document: 'headers', times: 4 },
];

/** Of secrets alone. */
const secrets = [
  { kind: 'private key', document: 'private-keys', times: 2 },
  { kind: 'jwt', document: 'jwts', times: 4 },
  { kind: 'encoded', document: 'encoded', times: 3 },
];

/** Without secrets. */
const none = [
  'code',
  'config',
  'examples',
  'frontend',
  'hashes',
  'keys',
  'locks',
  'prose',
  'public',
  'references',
  'references-config',
  'schemas',
  'servers',
  'styles',
  'vectors',
].map((name) => ({ kind: `none/${name}`, document: `none/${name}`, times: 3 }));

/** The whole labelled set, in the order of the table; the same at every run. */
export function makeCases(): Case[] {
  return [
    ...makeTokens(),
    ...makeIssuers(),
    ...both.flatMap(makeBoth),
    ...secrets.flatMap(makeAsWritten),
    ...makeFiles(),
    ...makeCode(),
    ...none.flatMap(makeAsWritten),
    ...makeInnocent(),
  ];
}
