import type { Amount, Known } from "./amount.ts";
import type { Band } from "./difference.ts";

/** A difference, as far as it is known. */
export interface Gap {
  readonly difference: Known;
  /** Whether it may be any size, although something is known of what is compared. */
  readonly open?: boolean;
}

/** One of several comparisons. */
interface Compared extends Gap {
  readonly band: Band | null;
}

/** The largest of several comparisons. */
export interface Largest<Of extends Compared> {
  /** The one that is the largest for certain, the first of several; none where bounds leave open which is. */
  readonly chief?: Of;
  /** Its difference; where it is open which is the largest, what the largest may be. */
  readonly difference: Known;
  readonly band: Band | null;
}

/** Sizes that differ by less are the same. */
const nothing = 1e-9;

/** The difference that is certain, with its sign: the end nearer to zero, or zero where the ends are on both sides of it. */
export function certainly(difference: Known): number {
  if (!difference || (difference.min < 0 && difference.max > 0)) return 0;
  return difference.min >= 0 ? difference.min : difference.max;
}

/** How large a difference is, whichever way it goes: at least and at most. What is not compared is left out, as 0. */
export function sizeOf({ difference, open }: Gap): Amount {
  const max = difference ? Math.max(Math.abs(difference.min), Math.abs(difference.max)) : 0;
  return { min: Math.abs(certainly(difference)), max: open ? Infinity : max };
}

/** The gap that is largest as far as is certain, the first of several; and whether no other may be larger. */
export function leaderOf<Of extends Gap>(
  gaps: readonly Of[],
): { readonly leader: Of; readonly certain: boolean; readonly ties: number } | undefined {
  const [first, ...others] = gaps;
  if (!first) return undefined;
  const leader = others.reduce(
    (best, gap) => (sizeOf(gap).min > sizeOf(best).min + nothing ? gap : best),
    first,
  );
  const least = sizeOf(leader).min;
  return {
    leader,
    certain: gaps.every((gap) => gap === leader || sizeOf(gap).max <= least + nothing),
    ties: gaps.filter((gap) => gap !== leader && sizeOf(gap).min >= least - nothing).length,
  };
}

/** The largest of the differences; `undefined` where there are none. What is not compared may differ: it comes before what does not. */
export function largestOf<Of extends Compared>(compared: readonly Of[]): Largest<Of> | undefined {
  const known = compared.filter(({ difference, open }) => difference || open);
  const found = leaderOf(known);
  const few = compared.find(({ band }) => band === "too-few");
  const only = compared.length === 1 ? compared[0] : undefined;
  const chief =
    only ??
    (!found || (few && known.every((gap) => sizeOf(gap).max === 0)) ? (few ?? compared[0]) : undefined) ??
    (found?.certain ? found.leader : undefined);
  if (chief) return { chief, difference: chief.difference, band: chief.band };
  return (
    found && {
      difference: known.some(({ open }) => open) ? null : spanOf(known, sizeOf(found.leader).min),
      band: null,
    }
  );
}

/** Between what the largest difference lies where each that may be it is at least so large. */
function spanOf(gaps: readonly Gap[], least: number): Amount {
  const ends = gaps.flatMap(({ difference }) => {
    const { min, max } = difference as Amount;
    return [
      ...(max >= least ? [Math.max(min, least), max] : []),
      ...(min <= -least ? [min, Math.min(max, -least)] : []),
    ];
  });
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

/** Those that are as large as the largest for certain, whichever way they go: itself, and others that are exactly so. */
export function equalsOf<Of extends Gap>(gaps: readonly Of[], chief: Of): Of[] {
  const size = sizeOf(chief);
  const isSame = (gap: Of): boolean =>
    gap.difference !== null && sizeOf(gap).min >= size.max - nothing && sizeOf(gap).max <= size.min + nothing;
  return gaps.filter((gap) => gap === chief || isSame(gap));
}
