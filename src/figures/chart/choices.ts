import { possibleMeasures } from "../../measures/possible.ts";
import type { Choice } from "../choices.ts";
import { type ChartOptions, forms, sorts } from "../options.ts";
import type { ChartData } from "./data.ts";
import { formKinds } from "./forms.ts";

/** What a reader may choose instead: forms and measures that can show the rows, and orders that differ from the author's. */
export function chartChoices(data: ChartData, options: ChartOptions): readonly Choice[] {
  const { survey, rows, groups, sort } = data;
  const measures = possibleMeasures(survey, rows, groups);
  const isCompared = rows.some(({ difference }) => difference);
  const ordered = sorts.filter(
    (one) =>
      one === sort || (one === "contribution" ? measures.includes("share") && groups.length > 1 : true),
  );
  return [
    {
      option: "form",
      value: options.form ?? "auto",
      values: ["auto", ...forms.filter((form) => formKinds[form].canShow(data))],
    },
    { option: "measure", value: options.measure ?? "auto", values: ["auto", ...measures] },
    {
      option: "sort",
      value: sort,
      values: ordered.filter(
        (one) => one === sort || isCompared || !["difference", "absolute"].includes(one),
      ),
    },
  ];
}
