import { spread } from "../spread.ts";

/** A box on a line: where its middle should be, and how long it is. */
export interface Wish {
  readonly wanted: number;
  readonly length: number;
}

/**
 * The middles of boxes on a line from 0 to `room`, each as close to where it is wanted as the others allow; none over
 * another, in the order of what is wanted, equal ones as they are given. Boxes that are longer than `room` together run
 * beyond its end.
 */
export function declutter(wishes: readonly Wish[], room: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => at(wishes, a).wanted - at(wishes, b).wanted || a - b);
  const lengths = order.map((i) => at(wishes, i).length);
  const apart = lengths.map((length, k) => (k ? (length + (lengths[k - 1] as number)) / 2 : 0));
  const found = spread(
    order.map((i) => at(wishes, i).wanted),
    apart,
    (lengths[0] ?? 0) / 2,
    room - (lengths.at(-1) ?? 0) / 2,
  );
  const middles: number[] = [];
  order.forEach((i, k) => {
    middles[i] = found[k] as number;
  });
  return middles;
}

const at = (wishes: readonly Wish[], i: number): Wish => wishes[i] as Wish;
