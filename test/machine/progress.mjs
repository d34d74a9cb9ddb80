// Says what is being done while it is being done, so that nobody takes a long step for a hang.
// On standard error: what a command is for goes to standard output.
import { clearInterval, setInterval } from 'node:timers';

export async function step(title, work) {
  const since = performance.now();
  const seconds = () => ((performance.now() - since) / 1000).toFixed(1);
  console.error(`- ${title} …`);
  const heartbeat = setInterval(() => console.error(`  … still at it: ${title} (${seconds()} s)`), 10_000);
  heartbeat.unref();
  try {
    const result = await work();
    console.error(`  done: ${title} (${seconds()} s)`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
