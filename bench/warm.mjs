import { median } from "./median.mjs";

const millisecondsOf = ({ user, system }) => (user + system) / 1000;

/**
 * How much work something takes, in ms of processor time of all threads of this process, garbage collection included.
 * Unlike the time on the clock it is much the same while other processes want the processor.
 */
export async function work(task) {
  const before = process.cpuUsage();
  await task();
  return millisecondsOf(process.cpuUsage(before));
}

/**
 * The median of what `sample` gives, warm: half of the given processor time (in ms) is spent before any is counted, and
 * three are counted at least, a thousand at most.
 */
export async function warmMedian(sample, milliseconds) {
  const before = process.cpuUsage();
  const spent = () => millisecondsOf(process.cpuUsage(before));
  do await sample();
  while (spent() < milliseconds / 2);
  const found = [];
  while (found.length < 3 || (spent() < milliseconds && found.length < 1000)) found.push(await sample());
  return median(found);
}
