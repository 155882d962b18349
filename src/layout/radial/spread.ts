/**
 * Positions as close to `wanted` as order and distance allow: each at least `apart[i]` after the one before it, all
 * between `low` and `high`. Least squares, solved exactly by pooling adjacent violators (Barlow, Bartholomew, Bremner and
 * Brunk 1972). Where there is not enough room they run beyond `high`.
 */
export function spread(
  wanted: readonly number[],
  apart: readonly number[],
  low: number,
  high: number,
): number[] {
  const count = wanted.length;
  // What is left of the problem once every distance is taken off: the closest values that never fall.
  const taken: number[] = [];
  const sums: number[] = [];
  const ends: number[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (i > 0) total += apart[i] as number;
    taken.push(total);
    let sum = (wanted[i] as number) - total;
    let from = i;
    while (sums.length) {
      const before = ends.length > 1 ? (ends[ends.length - 2] as number) : 0;
      const last = sums[sums.length - 1] as number;
      if (last / (from - before) <= sum / (i + 1 - from)) break;
      sum += last;
      from = before;
      sums.pop();
      ends.pop();
    }
    sums.push(sum);
    ends.push(i + 1);
  }
  const most = Math.max(low, high - total);
  let from = 0;
  ends.forEach((end, pool) => {
    const start = Math.min(most, Math.max(low, (sums[pool] as number) / (end - from)));
    for (; from < end; from++) taken[from] = (taken[from] as number) + start;
  });
  return taken;
}
