// What is shown of a document while somebody types is what a scan of it as a file reports, after any edits.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { allower } from '../../../src/detect/allower.ts';
import { matchImported } from '../../../src/detect/imported.ts';
import { type Stretch, rescan } from '../../../src/detect/rescan.ts';
import { rules as builtIn } from '../../../src/detect/rules/index.ts';
import { sample } from '../../../src/detect/sample.ts';
import { scanner } from '../../../src/detect/scan.ts';
import { type Agreement, noAgreement, ordersOf } from '../../../src/scan/agreement.ts';
import { recognizer } from '../../../src/scan/baseline.ts';
import { type FollowedFinding, documentScan } from '../../../src/scan/documentScan.ts';
import { runningRules } from '../../../src/scan/runningRules.ts';
import { worker } from '../../../src/scan/scanJob.ts';
import { saltedHash } from '../../../src/scan/scanText.ts';
import { ruleOf } from '../detect/given.ts';

const path = 'src/a.ts';
const salt = '0'.repeat(32);
const [known, hashed, fresh] = [1, 2, 3].map((seed) => sample('acme_', 24, 'alnum', seed)) as [
  string,
  string,
  string,
];

/** Something of everything that a team can say. */
const agreement: Agreement = {
  ...noAgreement,
  team: {
    ...noAgreement.team,
    rules: [
      ruleOf({
        id: 'acme-token',
        source: 'acme_[A-Za-z0-9]{24}',
        keywords: ['acme_'],
        allow: [{ stopwords: ['zzz'] }],
      }),
      ruleOf({ id: 'block-rule', source: 'BEGIN[\\s\\S]{1,}?END', keywords: ['begin'] }),
      ruleOf({ id: 'quoted-rule', source: '"([^"]{8,})"', confidence: 'medium' }),
      ruleOf({
        id: 'near-rule',
        source: '[A-Z]{12,}',
        keywords: ['acme'],
        companions: [{ source: 'user', lines: 3 }],
      }),
    ],
    disabled: ['generic-secret', 'github-pat-classic'],
    allow: [
      { regexes: ['# sample'], target: 'line' },
      { rules: ['quoted-rule'], regexes: ['^shown = "'], target: 'match', every: true },
    ],
    minimumConfidence: 'low',
  },
  accepted: {
    ...noAgreement.accepted,
    lines: new Map([[path, new Set([3, 40])]]),
    hashes: new Map([[path, new Set([createHash('sha1').update(hashed).digest('hex')])]]),
  },
  baseline: { salt, findings: [{ path, rule: 'acme-token', hash: saltedHash(salt, known), count: 2 }] },
};

function live() {
  const { own, team } = runningRules(agreement.team);
  const scan = scanner(own, matchImported(team));
  return documentScan(agreement, { scan, allows: allower(agreement.team.allow) });
}

const scanFiles = worker(ordersOf(agreement, { minimum: undefined, salt, reveal: false }));

/** Places and rules, as a scan of the file reports them. */
function reportedOf(text: string): string[] {
  const isKnown = recognizer(agreement.baseline ?? { findings: [] });
  const { findings } = scanFiles([{ bytes: Buffer.from(text), relative: path }]);
  return findings
    .filter((finding) => !isKnown(finding))
    .map(({ rule, start, confidence }) => `${start.line}:${start.column} ${rule} ${confidence}`);
}

const lineAt = (text: string) => (offset: number) => text.slice(0, offset).split('\n').length;

function shownOf(scan: ReturnType<typeof live>, text: string, all: readonly FollowedFinding[]): string[] {
  return scan.newsAmong(all, path, lineAt(text)).map(({ rule, start, confidence }) => {
    const column = start - (text.lastIndexOf('\n', start - 1) + 1) + 1;
    return `${lineAt(text)(start)}:${column} ${rule} ${confidence}`;
  });
}

describe('a scan of documents', () => {
  const pieces = fc.constantFrom(
    ...[known, hashed, fresh].flatMap((token) => [`key = ${token}\n`, `${token}, `, `${token} # sample\n`]),
    'BEGIN ',
    ' END',
    'shown = "',
    '"\n',
    'user ',
    'acme ABCDEFGHIJKLMNOP ',
    `const t = '${sample('ghp_', 36)}';\n`,
    `stripe = "${sample('sk_live_', 24)}"\n`,
    'word word word word word word word word\n',
    '\n',
    'x'.repeat(2_000),
    'words on a line\n'.repeat(300),
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((made) => made.join(''));
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.nat(40), fc.nat(4_000)),
    inserted: fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 4 }), pieces),
  });

  it('shows what a scan of the file reports, after any edits', function () {
    this.timeout(120_000);
    const scan = live();
    const about = { path, minimum: undefined };
    const cut =
      (whole: string) =>
      ({ from, to }: Stretch): FollowedFinding[] =>
        scan.find(whole.slice(from, to), about).map((finding) => ({
          ...finding,
          start: finding.start + from,
          end: finding.end + from,
        }));
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
        let now = start;
        let all = scan.find(now, about);
        assert.deepEqual(shownOf(scan, now, all), reportedOf(now));
        for (const { at, removed, inserted } of edits) {
          const from = Math.floor(at * now.length);
          const to = Math.min(now.length, from + removed);
          now = now.slice(0, from) + inserted + now.slice(to);
          const change = { start: from, removed: to - from, added: inserted.length };
          all = rescan(all, [change], now.length, cut(now));
          assert.deepEqual(shownOf(scan, now, all), reportedOf(now));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('knows as many of a value as the baseline does, and what other tools accept by line and by value', () => {
    const scan = live();
    const shown = (whole: string) => shownOf(scan, whole, scan.find(whole, { path, minimum: undefined }));
    assert.deepEqual(shown(`${known}\n${known}\n`), []);
    assert.deepEqual(shown(`${known}\n${known}\n\n${known}\n`), ['4:1 acme-token high']);
    assert.deepEqual(shown(`${hashed}\n`), []);
    assert.deepEqual(shown(`\n\n${fresh}\n`), []);
    assert.deepEqual(shown(`\n\n\n${fresh}\n`), ['4:1 acme-token high']);
  });

  it('goes by the confidence that a person has chosen before that of the team', () => {
    const scan = live();
    const doubtful = 'shown to "somebody"\n';
    const shownFor = (minimum: 'high' | undefined) =>
      shownOf(scan, doubtful, scan.find(doubtful, { path, minimum }));
    assert.equal(shownFor(undefined).length, 1);
    assert.equal(shownFor('high').length, 0);
  });

  it('runs the rules that a scan of files runs', () => {
    const { own, team } = runningRules(agreement.team);
    assert.equal(own.length, builtIn.length - 2);
    assert.equal(team.length, 4);
  });
});
