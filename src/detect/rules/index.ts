// The one table of rules, a line an issuer.
import type { Rule } from '../rule.ts';
import { rules as datadog } from './datadog.ts';
import { rules as generic } from './generic.ts';
import { rules as github } from './github.ts';

export const rules: readonly Rule[] = [datadog, generic, github].flatMap((issuer) => Object.values(issuer));
