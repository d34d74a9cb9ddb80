// Secrets without an issuer in the literals of many languages: random ones, and passwords that people made.
import type { Case } from '../case.ts';
import { drawFrom } from '../draw.ts';
import type { Template } from '../template.ts';
import { drawPasswordName, drawSecretName, spell } from '../values/names.ts';
import { drawPassword } from '../values/passwords.ts';
import { drawSecret } from '../values/secrets.ts';
import { type Kind, makeAsWritten, makeBoth } from './document.ts';

const families = [
  'apple-and-mobile',
  'data',
  'dotnet',
  'functional',
  'javascript',
  'jvm',
  'markup',
  'native',
  'python',
  'scripting',
  'shell',
];

function kindOf(family: string, isPassword: boolean): Kind {
  const words = (template: Template, time: number): Record<string, string> => {
    const draw = drawFrom(`${template.id} ${time} ${isPassword ? 'password' : 'secret'}`);
    const name = isPassword ? drawPasswordName(draw) : drawSecretName(draw);
    const drawValue = isPassword ? drawPassword : drawSecret;
    return { ...spell(name), value: drawValue(draw), other: drawValue(draw), third: drawValue(draw) };
  };
  const kind = `${isPassword ? 'password' : 'secret'}/${family}`;
  return { kind, document: `code/${family}`, times: 3, words, isWhole: true };
}

/** The negatives stand with the passwords: a placeholder is the same for both. */
export function makeCode(): Case[] {
  return families.flatMap((family) => [
    ...makeAsWritten(kindOf(family, false)),
    ...makeBoth(kindOf(family, true)),
  ]);
}
