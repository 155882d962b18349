import { median } from "./median.mjs";

/**
 * The median of what `sample` gives (a time in ms), warm: a third of the given time is spent before any is counted, and
 * three are counted at least, a thousand at most.
 */
export async function warmMedian(sample, milliseconds) {
  const begin = performance.now();
  const spent = () => performance.now() - begin;
  do await sample();
  while (spent() < milliseconds / 3);
  const times = [];
  while (times.length < 3 || (spent() < milliseconds && times.length < 1000)) times.push(await sample());
  return median(times);
}
