// Holds a report of JSON against a schema.
import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** Answers how to parse a report, which fails where the report is none by the schema. */
export function validator(schema: object): (text: string) => unknown {
  const ajv = new Ajv({ allErrors: true, strictRequired: false });
  formats(ajv);
  const validate = ajv.compile(schema);
  return (text) => {
    const report: unknown = JSON.parse(text);
    assert.ok(validate(report), ajv.errorsText(validate.errors));
    return report;
  };
}
