// Makes cases of documents of templates: as they are, and with something else where the secrets would stand.
import type { Case } from '../case.ts';
import { type Filling, fill, readTemplates, type Template } from '../template.ts';
import { drawPlaceholder, drawReference, drawWholeReference } from '../values/placeholders.ts';

/** What a kind is made of. */
export interface Kind {
  readonly kind: string;
  /** See `readTemplates`. */
  readonly document: string;
  /** How many cases a template makes, with other values each. */
  readonly times: number;
  /** The words of the nth case of a template. */
  readonly words?: (template: Template, time: number) => Readonly<Record<string, string>>;
  /** Whether the secrets of the document are whole literals, so that every kind of reference may stand there. */
  readonly isWhole?: boolean;
}

/** A case of a template. */
export function makeCase(kind: string, template: Template, filling: Filling): Case {
  return { kind, id: `${template.id}/${filling.seed}`, ...fill(template, filling) };
}

/** The cases of a kind: those with secrets, and about as many with placeholders and references in their place. */
export function makeBoth(kind: Kind): Case[] {
  return [
    ...makeAsWritten(kind),
    ...make(kind, { what: 'placeholder', standIn: drawPlaceholder }),
    ...make(kind, { what: 'reference', standIn: kind.isWhole ? drawWholeReference : drawReference }),
  ];
}

/** The cases of a kind as its templates stand. */
export function makeAsWritten(kind: Kind): Case[] {
  return make(kind, {});
}

interface Instead {
  readonly what?: string;
  readonly standIn?: Filling['standIn'];
}

function make({ kind, document, times, words }: Kind, { what, standIn }: Instead): Case[] {
  const rounds = standIn ? Math.ceil(times / 2) : times;
  const cases = readTemplates(document).flatMap((template) =>
    Array.from({ length: rounds }, (_, time) =>
      makeCase(kind, template, {
        seed: what === undefined ? String(time + 1) : `${what}-${time + 1}`,
        ...(words && { words: words(template, time) }),
        ...(standIn && { standIn }),
      }),
    ),
  );
  return withoutTwins(cases);
}

/** A template without marks makes the same text every time. */
function withoutTwins(cases: readonly Case[]): Case[] {
  const seen = new Set<string>();
  return cases.filter(({ path, text }) => {
    const isNew = !seen.has(`${path}\n${text}`);
    seen.add(`${path}\n${text}`);
    return isNew;
  });
}
