// The parts of GitLab's secret-detection-report-format.json (15.0) that a report of ours has any of:
// https://gitlab.com/gitlab-org/security-products/security-report-schemas

const text = { type: 'string' };
const filled = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://.+' };
const second = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };
const atMost = (maxLength: number) => ({ type: 'string', maxLength });
const listOf = (items: object, minItems = 0) => ({ type: 'array', items, minItems });
const record = (properties: Readonly<Record<string, object>>, ...required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
});

const program = record(
  { id: filled, name: filled, version: filled, vendor: record({ name: filled }, 'name') },
  'id',
  'name',
  'version',
  'vendor',
);

const identifier = record(
  { type: filled, name: filled, value: filled, url: address },
  'type',
  'name',
  'value',
);

const commit = record({ sha: filled, author: text, date: text }, 'sha');

const vulnerability = record(
  {
    id: filled,
    category: { const: 'secret_detection' },
    name: atMost(255),
    description: atMost(1_048_576),
    severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
    solution: atMost(7000),
    identifiers: listOf(identifier, 1),
    links: listOf(record({ name: text, url: address }, 'url')),
    location: record(
      { file: text, start_line: { type: 'number' }, end_line: { type: 'number' }, commit },
      'commit',
    ),
  },
  'id',
  'identifiers',
  'location',
);

const scan = record(
  {
    analyzer: program,
    scanner: program,
    type: { const: 'secret_detection' },
    start_time: second,
    end_time: second,
    status: { enum: ['success', 'failure'] },
    messages: listOf(record({ level: { enum: ['info', 'warn', 'fatal'] }, value: filled }, 'level', 'value')),
  },
  'analyzer',
  'scanner',
  'type',
  'start_time',
  'end_time',
  'status',
);

export const gitlabSchema = record(
  {
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    vulnerabilities: listOf(vulnerability),
    scan,
  },
  'version',
  'vulnerabilities',
  'scan',
);
