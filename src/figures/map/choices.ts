import { isPresence, type Known } from "../../measures/amount.ts";
import type { MapMeasure } from "../../measures/map-measure.ts";
import type { Survey } from "../../measures/survey.ts";
import { type Choice, choiceOf } from "../choices.ts";
import { type Encode, type Layout, layouts } from "../options.ts";

/** What a map counts where it counts, in the order in which measures are named. */
const counted: readonly MapMeasure[] = ["quotes", "participants", "presence"];

/**
 * What a reader may choose for a map: any layout, and what is counted, where the map counts and more than one thing is
 * reported. Whether a layout has room is known only when it is drawn.
 */
export function mapChoices(
  survey: Survey,
  groups: readonly number[],
  { layout, encode, measure }: { layout: Layout; encode: Encode; measure: MapMeasure | null },
): Choice[] {
  const some = (of: "quotes" | "participants", holds: (count: Known) => boolean): boolean =>
    survey.entries.some((entry) => groups.some((g) => holds(entry[of][g] ?? null)));
  const reported: Readonly<Record<MapMeasure, () => boolean>> = {
    quotes: () => some("quotes", (count) => count !== null && !isPresence(count)),
    participants: () => some("participants", (count) => count !== null),
    presence: () => some("quotes", (count) => count !== null),
  };
  const counts = measure !== null && (encode === "counts" || encode === "total");
  return [
    ...choiceOf("layout", layout, layouts, () => true),
    ...(counts ? choiceOf("measure", measure, counted, (name) => reported[name]()) : []),
  ];
}
