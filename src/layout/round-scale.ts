/** An axis from 0 to a round number, with the numbers that stand on it. */
export interface RoundScale {
  readonly max: number;
  /** From 0 to `max`, evenly. */
  readonly ticks: readonly number[];
  /** How many decimals tell the ticks apart. */
  readonly decimals: number;
}

/** Steps that people count in, as tenths of the next power of ten. */
const steps = [10, 20, 25, 50, 100];

/** The axis that ends at the first round number from `largest` on, in five steps at most; from 0 to 1 where that is 0. */
export function roundScale(largest: number): RoundScale {
  const least = (largest > 0 ? largest : 1) / 5;
  let exponent = Math.floor(Math.log10(least));
  // In whole numbers of a small unit, so that no tick is off by a rounding error.
  const unitsIn = (value: number): number => (value / 10 ** exponent) * 10;
  if (unitsIn(least) > 100 + 1e-9) exponent++;
  const step = steps.find((one) => one >= unitsIn(least) - 1e-9) as number;
  const count = Math.max(1, Math.ceil(unitsIn(least * 5) / step - 1e-9));
  const at = (units: number): number => Number((units * 10 ** (exponent - 1)).toPrecision(12));
  const fine = step % 10 === 0 ? exponent : exponent - 1;
  const carried = step === 100 ? fine + 1 : fine;
  return {
    max: at(count * step),
    ticks: Array.from({ length: count + 1 }, (_, i) => at(i * step)),
    decimals: Math.max(0, -carried),
  };
}
