// Reads a parsed file field by field: what is missing is undefined, what is of another kind is told.

/** What JSON and TOML call an object or a table. */
export type Table = Readonly<Record<string, unknown>>;

/** The fields of a table, by what they should be. */
export interface Fields {
  readonly text: (key: string) => string | undefined;
  /** A text that must be there; where it is not, it is told, and empty. */
  readonly required: (key: string) => string;
  readonly number: (key: string) => number | undefined;
  readonly flag: (key: string) => boolean | undefined;
  readonly texts: (key: string) => readonly string[] | undefined;
  readonly table: (key: string) => Table | undefined;
  /** A list of tables; empty where there is none. */
  readonly tables: (key: string) => readonly Table[];
  readonly choice: <Choice extends string>(key: string, choices: readonly Choice[]) => Choice | undefined;
  /** The keys that nobody expects. */
  readonly others: (known: readonly string[]) => readonly string[];
}

/** Whether a value is an object that is no list. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isTables = (value: unknown): value is Table[] => Array.isArray(value) && value.every(isTable);

/** @param tell is given a sentence without its full stop for each field of another kind. */
export function fieldsOf(table: Table, tell: (reason: string) => void): Fields {
  const read =
    <Value>(is: (value: unknown) => value is Value, kind: string) =>
    (key: string): Value | undefined => {
      const value = Object.hasOwn(table, key) ? table[key] : undefined;
      if (value === undefined || is(value)) return value;
      tell(`"${key}" is not ${kind}`);
      return undefined;
    };
  const tables = read(isTables, 'a list of objects');
  const text = read(isText, 'a text');
  return {
    text,
    required: (key) => {
      const value = text(key);
      if (value === '' || !Object.hasOwn(table, key)) tell(`"${key}" is missing`);
      return value ?? '';
    },
    number: read(isNumber, 'a number'),
    flag: read(isFlag, 'true or false'),
    texts: read(isTexts, 'a list of texts'),
    table: read(isTable, 'an object'),
    tables: (key) => tables(key) ?? [],
    choice: (key, choices) => {
      const isChoice = (value: unknown): value is (typeof choices)[number] =>
        (choices as readonly unknown[]).includes(value);
      return read(isChoice, `one of ${choices.join(', ')}`)(key);
    },
    others: (known) => Object.keys(table).filter((key) => !known.includes(key)),
  };
}
