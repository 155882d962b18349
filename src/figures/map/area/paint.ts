import type { Amount, Known } from "../../../measures/amount.ts";
import { differenceSteps, ink, quiet, type Step } from "../../../scene/palette.ts";
import type { Difference } from "../encode/difference.ts";
import type { MapRequest } from "../picture.ts";

/** How a cell is filled, and the colours of what is written in it. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
  readonly quiet: string;
  /** The colour of groups' marks, where their own could not be seen on the fill. */
  readonly mark?: string;
  /** Why the cell has no colour, where no step can be told. */
  readonly reason?: Reason;
}

/** Why no step of a difference can be told: the groups are too small, or asked or reported only in part, or bounds leave it open. */
export type Reason = (typeof reasons)[number];
const reasons = ["tooFew", "notAsked", "notReported", "notCertain"] as const;

/** A cell that is not filled. */
export const blank: Paint = { fill: "none", ink, quiet };

/** Where each step of a difference begins, in points. */
export const stepBounds: readonly number[] = [10, 30, 60];
const middle = stepBounds.length;

/** The colours of steps: of two groups from the first far ahead to the second; of more from hardly any difference to a large one, in one hue. */
export const stepsOf = (groups: number): readonly Step[] =>
  groups === 2 ? differenceSteps : differenceSteps.slice(0, middle + 1).reverse();

/** One paint for each theme: by the difference between the groups, where that is shown; themes in `frames` hold their subthemes' cells and are not filled. */
export function paintsOf(
  { encoding: { differences }, forest: { contents }, groups }: MapRequest,
  frames: ReadonlySet<number> = new Set(),
): Paint[] {
  const steps = stepsOf(groups.length);
  const neutral = groups.length === 2 ? middle : 0;
  return contents.map(({ entry }, i) => {
    if (!differences || frames.has(i)) return blank;
    const difference = differences.of(entry);
    const step = stepOf(difference.points);
    if (step === null) return { ...blank, reason: reasonOf(difference) };
    const { fill, ink } = steps[neutral + step] as Step;
    return { fill, ink, quiet: ink, mark: ink };
  });
}

const reasonOf = ({ without }: Difference): Reason => without ?? "notCertain";

/** The reasons that any of these cells have for being without a colour. */
export const reasonsIn = (paints: readonly Paint[]): Reason[] =>
  reasons.filter((reason) => paints.some((paint) => paint.reason === reason));

/**
 * The step of a difference, from −3 to 3, by the whole points that are written; of a range the least that is certain.
 * `null` where it is not defined, or may be hardly any as well as more, or to the favour of either.
 */
export function stepOf(points: Known): number | null {
  if (!points) return null;
  const [low, high] = endsOf(points);
  if (low === high) return low;
  if (low * high <= 0) return null;
  return low > 0 ? low : high;
}

function endsOf({ min, max }: Amount): [number, number] {
  const step = (value: number): number => {
    const whole = Math.round(value);
    const steps = stepBounds.filter((bound) => Math.abs(whole) >= bound).length;
    return whole < 0 && steps ? -steps : steps;
  };
  return [step(min), step(max)];
}
