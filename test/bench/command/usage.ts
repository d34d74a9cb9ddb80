// Watches what a command and all processes of its group use, as Linux tells it in /proc.
import { readFileSync, readdirSync } from 'node:fs';

/** What a command has used. */
export interface Usage {
  /** The most memory at one moment: of all its processes together, or of one by the kernel's own count. Bytes. */
  readonly peakBytes: number;
  /** Of all its processes, user and system. Seconds. */
  readonly cpuSeconds: number;
}

/** How the figures come about, for a person. */
export const howMeasured =
  'resident memory of all processes of the command, sampled in /proc every 20 ms, and the peak that the kernel keeps of each';

/** How often is looked. Milliseconds. */
const PERIOD = 20;

/** The kernel counts time for /proc in hundredths of a second on every architecture that Node runs on. */
const TICKS = 100;

/** What can be read of a process, or undefined once it is gone. */
function read(pid: number, name: 'stat' | 'status'): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    // It has ended, which is no fault. Nothing else can go wrong there.
    return undefined;
  }
}

/** The fields of stat behind the name, which may hold anything: the state is the first. */
function fieldsOf(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** A line of status, such as VmRSS. Bytes; 0 for a process that is at its end. */
function memoryOf(status: string, key: string): number {
  return Number(new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
}

/** Watches the process group of a leader until told to stop. Answers undefined where there is no /proc. */
export function watchUsage(leader: number): () => Usage | undefined {
  const members = new Map<number, number>();
  const others = new Set<number>();
  let peakBytes = 0;
  const look = (): void => {
    admit(leader, members, others);
    let together = 0;
    for (const pid of members.keys()) {
      const stat = read(pid, 'stat');
      const status = read(pid, 'status');
      if (stat === undefined || status === undefined) continue;
      const [user = 0, system = 0] = fieldsOf(stat).slice(11, 13).map(Number);
      members.set(pid, (user + system) / TICKS);
      together += memoryOf(status, 'VmRSS');
      peakBytes = Math.max(peakBytes, memoryOf(status, 'VmHWM'));
    }
    peakBytes = Math.max(peakBytes, together);
  };
  const timer = process.platform === 'linux' ? setInterval(look, PERIOD) : undefined;
  return () => {
    clearInterval(timer);
    const cpuSeconds = [...members.values()].reduce((sum, seconds) => sum + seconds, 0);
    return peakBytes > 0 ? { peakBytes, cpuSeconds } : undefined;
  };
}

/** Adds the processes that are new to the members, if they are of the group, and else to the others. */
function admit(group: number, members: Map<number, number>, others: Set<number>): void {
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    // Who was there before the leader is none of its children; when ids start anew, we would look at more.
    if (!Number.isInteger(pid) || pid < group || members.has(pid) || others.has(pid)) continue;
    const stat = read(pid, 'stat');
    if (stat === undefined) continue;
    if (Number(fieldsOf(stat)[2]) === group) members.set(pid, 0);
    else others.add(pid);
  }
}
