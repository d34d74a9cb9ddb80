// The scanners that are compared: how each is called offline, with its defaults, and how its findings are counted.

/** What a scanner is asked to do. */
export interface Order {
  /** The folder to scan, absolute. */
  readonly tree: string;
  /** A file for the report, and one for standard output. */
  readonly report: string;
  readonly stdout: string;
  readonly threads: number;
  /** A folder that a scanner may keep things in from run to run. */
  readonly cache: string;
}

/** How it is called. It runs in the tree. */
export interface Call {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the report stands in the file or on standard output. */
  readonly reads: 'report' | 'stdout';
}

export interface Scanner {
  readonly name: string;
  readonly call: (order: Order) => Call;
  /** How it looks at what is staged in a repository, where it can. */
  readonly callStaged?: (order: Order) => Call;
  readonly count: (report: string) => number;
  /** The exit codes of a scan that went well, with and without findings. */
  readonly fine: readonly number[];
  /** How it was told the number of threads. */
  readonly threads: string;
  /** Slow ones get every so manieth file only, and so does Latchkey beside them. */
  readonly every: number;
}

const goThreads = 'threads by GOMAXPROCS';

function countJson(report: string): number {
  return (JSON.parse(report) as unknown[] | null)?.length ?? 0;
}

function countLines(report: string, line: RegExp): number {
  return report.split('\n').filter((text) => line.test(text)).length;
}

/** Our own command line, as it was built. Node runs it. */
export function latchkey(name: string, cli: string): Scanner {
  const call = ({ tree, report, threads }: Order, ...more: string[]): Call => ({
    args: [
      ...[cli, 'scan', tree, '--format', 'json', '--output', report],
      ...['--threads', String(threads), '--quiet', ...more],
    ],
    reads: 'report',
  });
  return {
    name,
    call: (order) => call(order),
    callStaged: (order) => call(order, '--staged'),
    count: (report) => (JSON.parse(report) as { findings: unknown[] }).findings.length,
    fine: [0, 1],
    threads: '--threads',
    every: 1,
  };
}

/** Gitleaks, and what its authors made after it, which verifies by the network unless told not to. */
function gitleaks(name: string, ...more: string[]): Scanner {
  const call = ({ tree, report, threads }: Order, ...command: string[]): Call => ({
    args: [...command, tree, '--no-banner', '--report-format', 'json', '--report-path', report, ...more],
    env: { GOMAXPROCS: String(threads) },
    reads: 'report',
  });
  return {
    name,
    call: (order) => call(order, 'dir'),
    callStaged: (order) => call(order, 'git', '--pre-commit', '--staged'),
    count: countJson,
    fine: [0, 1],
    threads: goThreads,
    every: 1,
  };
}

/** The other scanners, by the name of their program. */
export const peers: readonly Scanner[] = [
  gitleaks('gitleaks'),
  gitleaks('betterleaks', '--validation=false'),
  {
    name: 'trufflehog',
    call: ({ tree, threads }) => ({
      args: ['filesystem', tree, '--no-verification', '--no-update', '--json', `--concurrency=${threads}`],
      env: { GOMAXPROCS: String(threads) },
      reads: 'stdout',
    }),
    count: (report) => countLines(report, /^\{.*"DetectorName"/),
    fine: [0, 183],
    threads: `--concurrency, and ${goThreads}`,
    every: 1,
  },
  {
    name: 'kingfisher',
    call: ({ tree, report, threads, cache }) => ({
      args: [
        ...['scan', tree, '--no-validate', '--no-update-check', '--jobs', String(threads)],
        ...['--format', 'json', '--output', report],
      ],
      env: { KF_RULE_CACHE_DIR: cache },
      reads: 'report',
    }),
    count: (report) => (JSON.parse(report) as { findings: unknown[] }).findings.length,
    fine: [0, 200],
    threads: '--jobs',
    every: 1,
  },
  {
    name: 'detect-secrets',
    call: ({ threads }) => ({
      args: ['--cores', String(threads), 'scan', '--all-files', '--no-verify'],
      reads: 'stdout',
    }),
    count: (report) =>
      Object.values((JSON.parse(report) as { results: Record<string, unknown[]> }).results).flat().length,
    fine: [0],
    threads: '--cores',
    every: 20,
  },
  {
    name: 'secretlint',
    call: () => ({
      args: [
        ...['**/*', '--format', 'unix', '--secretlintrcJSON'],
        JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }),
      ],
      reads: 'stdout',
    }),
    count: (report) => countLines(report, /^.+:\d+:\d+: /),
    fine: [0, 1],
    threads: 'one thread: it has no option',
    every: 8,
  },
];
