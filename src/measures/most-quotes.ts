import type { Known } from "./amount.ts";
import type { Row } from "./measure.ts";
import type { Entry, Survey } from "./survey.ts";

const leastOf = (amount: Known | undefined): number => amount?.min ?? 0;
const mostOf = (amount: Known | undefined): number => amount?.max ?? Infinity;

/**
 * The most quotes that a group can have on a row, as far as totals bound them: those of the themes above it, and all quotes
 * of the group where these are stated, less what is certainly coded beside it. Nobody who was not asked said anything.
 * `Infinity` where no total is known to have them in it: one of what is reported has not what is not.
 */
export function mostQuotes(
  { study, roots, statedQuotes }: Survey,
  { entry, direct }: Row,
  g: number,
): number {
  const counted = leastOf((direct ? entry.own : entry.quotes)[g]);
  if (entry.of[g] === 0) return counted;
  const id = study.groups[g]?.id ?? "";
  // An author's total counts once what is coded to several of its parts: they may be all the same quotes.
  const adds = ({ theme }: Entry): boolean => (theme.totalQuotes?.[id] ?? null) === null;
  const leastIn = (entries: readonly Entry[], but?: Entry): number =>
    entries.reduce((sum, other) => (other === but ? sum : sum + leastOf(other.quotes[g])), 0);
  let most = direct ? mostOf(entry.quotes[g]) : Infinity;
  let beside = direct && adds(entry) ? leastIn(entry.children) : 0;
  let at = entry;
  for (let above = at.parent; above; above = at.parent) {
    most = Math.min(most, mostOf(above.quotes[g]));
    beside = adds(above) ? beside + leastOf(above.own[g]) + leastIn(above.children, at) : 0;
    at = above;
  }
  const all = statedQuotes[g] ?? Infinity;
  const left = all - beside - leastIn(roots, at);
  // What is left says nothing where the themes have more than the total that is stated.
  return Math.max(counted, Math.min(most, left < counted ? all : left));
}
