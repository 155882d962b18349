/** @throws RangeError unless `value` is a whole number from 0 to 2⁵³ − 1. */
export function checkCount(value: number, name: string): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new RangeError(`${name} is ${value}: a count is a whole number from 0 up.`);
}

/** @throws RangeError unless `value` is finite and above 0. */
export function checkPositive(value: number, name: string): void {
  if (Number.isFinite(value) && value > 0) return;
  throw new RangeError(`${name} is ${value}: it is a number above 0.`);
}

/** @throws RangeError unless both lists are of the same length. */
export function checkPaired(
  [first, second]: readonly [readonly unknown[], readonly unknown[]],
  names: string,
): void {
  if (first.length === second.length) return;
  throw new RangeError(`${names} are of lengths ${first.length} and ${second.length}: they go in pairs.`);
}
