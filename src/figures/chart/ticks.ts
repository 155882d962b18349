/** The roundest step of which at most `most` reach `largest`: 1, 2, 2.5 or 5 of some power of ten. */
export function roundStep(largest: number, most: number): number {
  const raw = largest / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5].find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Round numbers from 0 on, at most `most` steps, of which the last is at or beyond `largest`. */
export function ticksTo(largest: number, most: number): number[] {
  const step = roundStep(largest, most);
  const steps = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
