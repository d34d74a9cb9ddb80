// The parts of the SARIF 2.1.0 schema (errata 01) that a report of ours has any of. As there, nothing else may stand in
// them. No package of a size to install for a test has the whole: sarif-schema-2.1.0.json in
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/. The reports have been checked against it.

const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const index = { type: 'integer', minimum: -1 };
const ordinal = { type: 'integer', minimum: 1 };
const level = { type: 'string', enum: ['none', 'note', 'warning', 'error'] };
const the = (definition: string) => ({ $ref: `#/definitions/${definition}` });
const listOf = (items: object, uniqueItems = false) => ({ type: 'array', items, uniqueItems });
const mapOf = (values: object) => ({ type: 'object', additionalProperties: values });
const record = (properties: Readonly<Record<string, object>>, ...required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

export const sarifSchema = {
  ...record({ $schema: uri, version: { const: '2.1.0' }, runs: listOf(the('run')) }, 'version', 'runs'),
  definitions: {
    artifactLocation: record({
      uri: { type: 'string', format: 'uri-reference' },
      uriBaseId: text,
      index,
      description: the('message'),
      properties: the('propertyBag'),
    }),
    invocation: record(
      {
        executionSuccessful: { type: 'boolean' },
        startTimeUtc: moment,
        endTimeUtc: moment,
        exitCode: { type: 'integer' },
        toolExecutionNotifications: listOf(the('notification')),
        properties: the('propertyBag'),
      },
      'executionSuccessful',
    ),
    location: record({
      physicalLocation: the('physicalLocation'),
      message: the('message'),
      properties: the('propertyBag'),
    }),
    message: { ...record({ text, markdown: text, id: text }), anyOf: [{ required: ['text'] }] },
    multiformatMessageString: record({ text, markdown: text }, 'text'),
    notification: record(
      {
        locations: listOf(the('location'), true),
        message: the('message'),
        level,
        timeUtc: moment,
        properties: the('propertyBag'),
      },
      'message',
    ),
    physicalLocation: record(
      { artifactLocation: the('artifactLocation'), region: the('region'), properties: the('propertyBag') },
      'artifactLocation',
    ),
    propertyBag: {
      type: 'object',
      additionalProperties: true,
      properties: { tags: listOf(text, true) },
    },
    region: record(
      { startLine: ordinal, startColumn: ordinal, endLine: ordinal, endColumn: ordinal },
      'startLine',
    ),
    reportingConfiguration: record({ level, properties: the('propertyBag') }),
    reportingDescriptor: record(
      {
        id: text,
        name: text,
        shortDescription: the('multiformatMessageString'),
        fullDescription: the('multiformatMessageString'),
        defaultConfiguration: the('reportingConfiguration'),
        helpUri: uri,
        help: the('multiformatMessageString'),
        properties: the('propertyBag'),
      },
      'id',
    ),
    result: record(
      {
        ruleId: text,
        ruleIndex: index,
        level,
        message: the('message'),
        locations: listOf(the('location')),
        partialFingerprints: mapOf(text),
        suppressions: listOf(the('suppression'), true),
        baselineState: { type: 'string', enum: ['new', 'unchanged', 'updated', 'absent'] },
        properties: the('propertyBag'),
      },
      'message',
    ),
    run: record(
      {
        tool: the('tool'),
        invocations: listOf(the('invocation')),
        originalUriBaseIds: mapOf(the('artifactLocation')),
        results: listOf(the('result')),
        columnKind: { type: 'string', enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        properties: the('propertyBag'),
      },
      'tool',
    ),
    suppression: record(
      {
        kind: { type: 'string', enum: ['inSource', 'external'] },
        status: { type: 'string', enum: ['accepted', 'underReview', 'rejected'] },
        justification: text,
      },
      'kind',
    ),
    tool: record({ driver: the('toolComponent') }, 'driver'),
    toolComponent: record(
      {
        name: text,
        version: text,
        semanticVersion: text,
        informationUri: uri,
        rules: listOf(the('reportingDescriptor'), true),
        properties: the('propertyBag'),
      },
      'name',
    ),
  },
};
