// JUnit's XML, as Jenkins, GitLab and others read it: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
import type { LocatedFinding, Unread } from '../../workspace/located.ts';
import type { Report, ReportedRule } from '../report.ts';
import { remedy, rulesById, weigh } from './reported.ts';
import { visible } from './visible.ts';

/**
 * JUnit. A suite must say how many tests are in it before the first one, so every finding is a suite of its own, named
 * by its file: no finding is kept to be counted. The last suite is the scan itself, which passes where everything was
 * read. What the baseline knows is a skipped test. No value stands in it, whatever the findings carry.
 */
export function junitReport(): Report {
  let ruleOf = rulesById([]);
  return {
    open: ({ rules }) => {
      ruleOf = rulesById(rules);
      return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Latchkey">\n';
    },
    add: (finding) => findingSuite(finding, ruleOf(finding.rule)),
    close: ({ unread }) => `${scanSuite(unread.filter(({ kind }) => kind === 'failed'))}</testsuites>\n`,
  };
}

function findingSuite(finding: LocatedFinding, rule: ReportedRule): string {
  const { path, fingerprint, masked, baselined } = finding;
  const name = `${rule.title} (${fingerprint.slice(0, 8)})`;
  const message = `${rule.title}, ${masked}`;
  const outcome = baselined
    ? element('skipped', { message: 'The baseline knows it.' })
    : element('failure', { type: rule.id, message }, xml(bodyOf(finding, rule)));
  const counts = { tests: 1, failures: baselined ? 0 : 1, errors: 0, skipped: baselined ? 1 : 0 };
  return suite(path, counts, element('testcase', { classname: path, name }, outcome));
}

/** What a person reads who opens the failure: GitLab shows nothing else of it. */
function bodyOf(finding: LocatedFinding, rule: ReportedRule): string {
  const { path, start, masked, commit } = finding;
  const lines = [
    `${path}:${start.line}:${start.column}: ${rule.title}, ${masked} (${weigh(finding, rule)})`,
    ...(commit ? [`In commit ${commit.id} of ${commit.date} by ${commit.author}.`] : []),
    remedy(rule),
    `No secret? Say so beside it: latchkey:ignore ${rule.id}`,
  ];
  return lines.map(visible).join('\n');
}

/** One test for the scan, so that a report without findings is none without tests, which Jenkins refuses. */
function scanSuite(failed: readonly Unread[]): string {
  const cases = failed.map(({ path, reason }) => {
    const error = element('error', { type: 'unread', message: path ? `${path}: ${reason}` : reason });
    return element('testcase', { classname: 'Latchkey', name: `reads ${path || 'everything'}` }, error);
  });
  const scan = element('testcase', { classname: 'Latchkey', name: 'scans' });
  const counts = { tests: failed.length + 1, failures: 0, errors: failed.length, skipped: 0 };
  return suite('Latchkey', counts, scan + cases.join(''));
}

function suite(name: string, counts: Readonly<Record<string, number>>, cases: string): string {
  return `${element('testsuite', { name, ...counts }, cases)}\n`;
}

/** @param content XML already */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xml(visible(String(value)))}"`,
  );
  const opened = `<${name}${written.join('')}`;
  return content === undefined ? `${opened}/>` : `${opened}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Nothing in it can be taken for markup. What XML has no notation for must be made visible before. */
function xml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
