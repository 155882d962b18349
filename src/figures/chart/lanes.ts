/** From where to where something reaches along an axis, in px. */
export type Span = readonly [from: number, to: number];

/**
 * For each span how many lanes it is off the middle, so that none is over another: those that meet lie below each
 * other in their own order, around the middle; one that meets no other lies on it. `null` has no span and no lane.
 */
export function lanesOf(spans: readonly (Span | null)[]): readonly number[] {
  const lanes = spans.map(() => 0);
  const startOf = (i: number): number => (spans[i] as Span)[0];
  const byStart = [...spans.keys()].filter((i) => spans[i]).sort((a, b) => startOf(a) - startOf(b) || a - b);
  let together: number[] = [];
  let end = -Infinity;
  const settle = (): void => {
    together
      .sort((a, b) => a - b)
      .forEach((i, lane) => {
        lanes[i] = lane - (together.length - 1) / 2;
      });
  };
  for (const i of byStart) {
    const [from, to] = spans[i] as Span;
    if (from >= end) {
      settle();
      together = [];
    }
    together.push(i);
    end = Math.max(end, to);
  }
  settle();
  return lanes;
}
