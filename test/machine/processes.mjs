// Starts programs and sees to it that none of them outlives us, however we end.
import { spawn } from 'node:child_process';
import { setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';

const posix = process.platform !== 'win32';
const running = new Set();
let guard;

/**
 * A shell that reads the process groups we start and end, and kills those left when the pipe closes.
 * The system closes it when we die, so this holds even where no handler of ours gets to run.
 */
const guardScript = `live=' '
while read -r verb group; do
  case $verb in
    start) live="$live$group " ;;
    end) live="\${live%% $group *} \${live#* $group }" ;;
  esac
done
for group in $live; do kill -s TERM -- "-$group" 2>/dev/null; done
[ "$live" = "\${live% [0-9]*}" ] || sleep 2
for group in $live; do kill -s KILL -- "-$group" 2>/dev/null; done`;

function tellGuard(line) {
  if (!posix) return;
  if (!guard) {
    guard = spawn('sh', ['-c', guardScript], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    guard.on('error', () => undefined);
    guard.stdin.on('error', () => undefined);
    guard.unref();
    guard.stdin.unref();
  }
  guard.stdin.write(`${line}\n`);
}

/** Signals a program and everything it started. */
function signal(child, name) {
  try {
    if (posix) process.kill(-child.pid, name);
    else spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  } catch {
    // Already gone.
  }
}

/** Whether anything of the program's group still runs. */
function lives(child) {
  try {
    process.kill(posix ? -child.pid : child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

export function start(command, args, options = {}) {
  const shell = process.platform === 'win32' && /\.cmd$|^(npm|npx|code)$/.test(command);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: posix,
    shell,
    ...options,
  });
  child.on('error', () => running.delete(child));
  if (child.pid === undefined) return child;
  running.add(child);
  tellGuard(`start ${child.pid}`);
  // The leader is gone: so must be what it left behind.
  child.once('exit', () => void stop(child));
  return child;
}

export async function stop(child, patience = 3000) {
  if (child.pid === undefined || !running.has(child)) return;
  signal(child, 'SIGTERM');
  for (const end = Date.now() + patience; lives(child) && Date.now() < end;) await sleep(25);
  if (lives(child)) signal(child, 'SIGKILL');
  if (running.delete(child)) tellGuard(`end ${child.pid}`);
}

export function run(command, args, { onText, timeout = 600_000, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    let output = '';
    const collect = (chunk) => {
      output += chunk;
      onText?.(String(chunk));
    };
    const late = setTimeout(() => {
      collect(`\n${command} was ended: it took more than ${timeout / 1000} s.\n`);
      void stop(child);
    }, timeout);
    const finish = (code, last) => {
      clearTimeout(late);
      resolve({ code, output: output + last });
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => finish(127, `${error.message}\n`));
    child.on('close', (code, name) => finish(code ?? 1, name ? `(${name})\n` : ''));
  });
}

async function end(code) {
  await Promise.all([...running].map((child) => stop(child)));
  process.exit(code);
}

export function endWithUs() {
  for (const [name, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(name, () => void end(code));
  }
  // npm hands a signal to the shell that it started us with, which ends and does not tell us.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && void end(143), 500).unref();
  }
  process.on('exit', () => [...running].forEach((child) => signal(child, 'SIGKILL')));
}
