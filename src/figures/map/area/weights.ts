import type { WeightedCell } from "../../../layout/area/weighted.ts";
import { type Known, sum } from "../../../measures/amount.ts";
import { unitsOf } from "../../../measures/unit-words.ts";
import type { Content } from "../block.ts";
import type { MapRequest } from "../picture.ts";

/** What the size of a cell rests on: an exact count, the least of a bound, zero, or nothing reported at all. */
export type Footing = "exact" | "least" | "zero" | "unknown";

/** The sizes of a map's cells. */
export interface AreaWeights {
  /** One for each theme, in the forest's order. */
  readonly cells: readonly WeightedCell[];
  readonly footings: readonly Footing[];
  /** What the sizes stand for; "" where that is nothing. */
  readonly unit: string;
  /** Where the sizes do not stand for that. Drawn below the cells, and among the figure's notes. */
  readonly remarks: readonly string[];
}

/**
 * Sizes by what is certain, all groups together: of a theme without subthemes its count, of one with subthemes what
 * was coded to itself and to what is left out below it. Where nothing is counted all themes without subthemes are equal.
 */
export function weightsOf(request: MapRequest): AreaWeights {
  const { forest, measure } = request;
  const { contents, parents } = forest;
  const above = new Set(parents);
  const counted = contents.map((content, i) => {
    if (!above.has(i)) return certain(content.amounts, measure);
    return measure === "quotes" ? certain(undrawnOf(request, content), measure) : 0;
  });
  const total = counted.reduce((a, b) => a + b, 0);
  const footings = contents.map(({ amounts }) => (total > 0 ? footingOf(amounts) : "exact"));
  const smallest = counted.reduce(
    (least, weight) => (weight > 0 ? Math.min(least, weight) : least),
    Infinity,
  );
  // Enough to be seen, less than anything that was counted.
  const trace = total > 0 ? Math.min(smallest / 2, total / 250) : 1;
  const cells = counted.map((weight, i): WeightedCell => {
    const isLeaf = !above.has(i);
    return { parent: parents[i] as number, weight: isLeaf ? Math.max(weight, trace) : weight };
  });
  return {
    cells,
    footings,
    unit: total > 0 ? sizeUnit(request) : "",
    remarks: remarksOn(request, counted, footings, above),
  };
}

/** The quotes of a theme with subthemes for which there is no cell: coded to itself, or to subthemes that are left out. */
export const undrawnOf = ({ groups }: MapRequest, { entry, leftOut }: Content): Known[] =>
  groups.map((g) => sum([entry.own[g] ?? null, ...leftOut.map(({ quotes }) => quotes[g] ?? null)]));

/** "quotes, all groups together" */
function sizeUnit({ voice, groups, measure }: MapRequest): string {
  if (!measure || !groups.length) return "";
  if (measure === "presence") return voice.say("area.unitOfPresence");
  const units = unitsOf(voice, measure);
  return groups.length > 1 ? voice.say("area.unit", { units }) : units;
}

/** What is certain of all groups together; of presence, in how many of them. */
const certain = (amounts: readonly Known[], measure: MapRequest["measure"]): number =>
  amounts.reduce((sum, amount) => sum + Math.min(amount?.min ?? 0, measure === "presence" ? 1 : Infinity), 0);

function footingOf(amounts: readonly Known[]): Footing {
  if (amounts.every((amount) => !amount || (amount.min === 0 && amount.max === Infinity))) return "unknown";
  if (amounts.some((amount) => !amount || amount.max > amount.min)) return "least";
  return amounts.every((amount) => amount?.max === 0) ? "zero" : "exact";
}

function remarksOn(
  request: MapRequest,
  counted: readonly number[],
  footings: readonly Footing[],
  above: ReadonlySet<number>,
): string[] {
  const { voice, groups, measure } = request;
  const { say } = voice;
  if (!counted.length) return [];
  if (!measure || !groups.length) return [say("area.noCounts")];
  if (counted.every((weight) => weight === 0)) return [say("area.allZero")];
  const units = unitsOf(voice, measure);
  const isThinned = request.forest.contents.some(({ leftOut }, i) => above.has(i) && leftOut.length > 0);
  const leaves = footings.filter((_, i) => !above.has(i));
  return [
    ...(counted.some((weight, i) => above.has(i) && weight > 0)
      ? [say(isThinned ? "area.roomThinned" : "area.room", { units })]
      : []),
    ...(differsFromSum(request, counted, above) ? [say("area.notTotal")] : []),
    ...(leaves.includes("zero") ? [say("area.zero", { units })] : []),
    ...(leaves.includes("unknown") || leaves.includes("least") ? [say("area.open")] : []),
    ...(measure === "participants" && above.size > 1 ? [say("area.notUnion")] : []),
  ];
}

/** Whether the total of any theme with subthemes is not the sum of what is drawn: its author states another, parts are out of focus, or a group that was found twice counts once. */
function differsFromSum(
  { forest: { contents, parents }, measure }: MapRequest,
  counted: readonly number[],
  above: ReadonlySet<number>,
): boolean {
  if (measure === "participants") return false;
  const sums = [...counted];
  for (let i = parents.length - 1; i >= 0; i--) {
    const parent = parents[i] as number;
    if (parent >= 0) sums[parent] = (sums[parent] as number) + (sums[i] as number);
  }
  return contents.some(({ amounts }, i) => above.has(i) && certain(amounts, measure) !== sums[i]);
}
