import { isExact, type Known } from "../../measures/amount.ts";
import { certainly } from "../../measures/largest.ts";
import { measures, read } from "../../measures/measure.ts";
import { type Choice, choiceOf } from "../choices.ts";
import { type Form, forms, type Sort, sorts } from "../options.ts";
import type { ChartData } from "./data.ts";
import { formKinds } from "./forms.ts";

/** What a reader may choose for a chart: the forms and measures that can show the study, and the sorts that are defined. */
export function chartChoices(data: ChartData, form: Form, sort: Sort): Choice[] {
  const { survey, all, groups, measure } = data;
  if (!all.length) return [];
  return [
    ...choiceOf("form", form, forms, (name) => formKinds[name].canShow(data)),
    ...choiceOf("measure", measure, measures, (name) =>
      all.some((row) => groups.some((g) => read(survey, row, g, name).value)),
    ),
    ...choiceOf("sort", sort, sorts, (name) => isDefined(name, data)),
  ];
}

/** Whether rows can be sorted so, and it is another order than that of a sort that is simpler. */
function isDefined(sort: Sort, { all: rows, groups, survey }: ChartData): boolean {
  if (sort === "author" || sort === "total") return true;
  if (sort === "difference") return rows.some((row) => row.difference);
  if (sort === "absolute") return rows.some((row) => row.difference && certainly(row.difference) < 0);
  const quotes = rows.map((row) => groups.map((g) => read(survey, row, g, "quotes").count));
  const reported = quotes.filter((counts) => counts.some((count) => count));
  const isKnown = (count: Known): boolean => count !== null && isExact(count);
  return groups.length > 1 && reported.length > 1 && reported.every((counts) => counts.every(isKnown));
}
