import { bandWords, signsForDifference } from "../measures/difference.ts";
import type { Measure } from "../measures/measure.ts";
import { type Survey, surveyOf } from "../measures/survey.ts";
import { tint } from "../scene/palette.ts";
import { s } from "../scene/scene.ts";
import type { Study } from "../study/model.ts";
import { isolate } from "../text/direction.ts";
import { butterflyPlot } from "./chart/butterfly.ts";
import { differenceColumn } from "./chart/difference-column.ts";
import { type ChartPicture, drawChart } from "./chart/draw-chart.ts";
import { matrixPlot } from "./chart/matrix.ts";
import type { FitPlot } from "./chart/plot.ts";
import { type ChartRow, certainly, type Rows, rowsOf } from "./chart/rows.ts";
import { unitsPlot } from "./chart/units.ts";
import type { Figure, Item } from "./figure.ts";
import { assemble, marginOf } from "./frame.ts";
import type { Note } from "./frame-parts.ts";
import { captionNotes, cutRemark, judgementNotes, signNotes } from "./notes.ts";
import { type ChartOptions, checkOptions, type Form } from "./options.ts";
import { printable } from "./print.ts";
import { remembering, withState } from "./state.ts";
import { hiddenRemarks, measureSentence, placeWords, readingWords, shownGroups } from "./words.ts";

/** Marks are drawn one by one up to this n. */
const mostUnits = 20;

/**
 * The divergence chart of a study: theme by theme, what each group says, and how far they differ where that is defined.
 *
 * Pure: the same study and options give the same figure, in any environment.
 * @throws OptionError for an option that does not exist or cannot have its value.
 */
export function divergenceChart(study: Study, options: ChartOptions = {}): Figure {
  checkOptions(options);
  return withState(drawn(study, options), options);
}

const drawn = /* @__PURE__ */ remembering(/* @__PURE__ */ printable(drawWhole));

function drawWhole(study: Study, options: ChartOptions): Figure {
  const { width = 720, form: asked = "auto", sort = "author", measure: wanted = "auto" } = options;
  const survey = surveyOf(study);
  const groups = shownGroups(study, options.hiddenGroups);
  const rows = rowsOf(survey, groups, wanted, sort, new Set(options.collapsed));
  const { sections, measure } = rows;
  const all = sections.flatMap((section) => section.rows);
  const form =
    asked !== "auto" && canDraw(asked, all, groups, measure) ? asked : chooseForm(all, groups, measure);
  const margin = marginOf(width);
  const inner = width - 2 * margin;
  const column = all.some((row) => row.difference)
    ? differenceColumn(study, groups, all, width < 640 ? 104 : width < 820 ? 124 : width < 1000 ? 168 : 240)
    : undefined;
  const picture = drawChart(sections, plotOf(form, survey, groups, rows), column, margin, inner);
  const counts = all.flatMap((row) => row.readings.map((reading) => reading.count));
  const marked = all.some((row) => row.band === "marked");
  const items = itemsOf(study, rows, picture, groups);
  return assemble({
    kind: "chart",
    study,
    options,
    title: options.title ?? study.headline ?? study.title ?? "",
    heading: options.title ?? study.headline ?? study.title ?? "",
    subtitle: subtitleOf(survey, all, groups, measure),
    key: picture.named ? [] : groups,
    rightToLeft: false,
    body: picture.nodes,
    bodyHeight: picture.height,
    notes: [
      ...formNotes(form, measure, all),
      ...(marked ? [markedNote] : []),
      ...judgementNotes(all.map((row) => row.entry.theme)),
      ...(form === "matrix" ? signNotes(counts, measure) : []),
      ...captionNotes(
        study,
        counts.some((count) => count),
        options.caption,
      ),
    ],
    items,
    alt: altOf(study, all, groups, measure),
    sentences: [],
    remarks: [
      ...(asked !== "auto" && asked !== form
        ? [`Drawn as ${form}: ${asked} cannot show this measure or these groups.`]
        : []),
      ...(picture.cut.length ? [cutRemark(picture.cut)] : []),
      ...hiddenRemarks(study, options.hiddenGroups),
      ...(groups.length < 2 ? ["Fewer than two groups: there is nothing to compare."] : []),
    ],
  });
}

function subtitleOf(
  survey: Survey,
  rows: readonly ChartRow[],
  groups: readonly number[],
  measure: Measure,
): string {
  if (!rows.length) return "No themes";
  return groups.length ? measureSentence(survey, groups, measure) : "No groups to compare";
}

/** Whether a form can show these rows: units need two known n of at most 20, a butterfly two groups with lengths to draw. */
function canDraw(
  form: Form,
  rows: readonly ChartRow[],
  groups: readonly number[],
  measure: Measure,
): boolean {
  if (form === "matrix") return true;
  if (groups.length !== 2 || measure === "presence") return false;
  if (form === "butterfly") return true;
  return (
    measure === "prevalence" &&
    rows.every((row) => row.readings.every(({ of }) => of !== undefined && of <= mostUnits))
  );
}

function chooseForm(rows: readonly ChartRow[], groups: readonly number[], measure: Measure): Form {
  const best: readonly Form[] = ["units", "butterfly", "matrix"];
  return best.find((form) => canDraw(form, rows, groups, measure)) as Form;
}

function plotOf(form: Form, survey: Survey, groups: readonly number[], { sections, measure }: Rows): FitPlot {
  const rows = sections.flatMap((section) => section.rows);
  const { study } = survey;
  if (form === "units") return unitsPlot(study, groups, rows);
  if (form === "butterfly")
    return butterflyPlot(study, groups, rows, measure === "prevalence" || measure === "share");
  return matrixPlot(study, groups, rows, measure);
}

const markedNote: Note = {
  text: "Shaded: marked difference, 30 percentage points or more even if any one participant were recoded.",
  mark: (x, y) => s("rect", { x: x - 5, y: y - 5, width: 10, height: 10, fill: tint, stroke: "#c9b48f" }),
};

/** What the marks of a form mean, and why a row has no difference. */
function formNotes(form: Form, measure: Measure, rows: readonly ChartRow[]): Note[] {
  const readings = rows.flatMap((row) => row.readings);
  const open = readings.some(({ count }) => count && count.max > count.min) && measure !== "presence";
  const notes: Note[] = [];
  if (form === "units")
    notes.push({ text: `Filled: voiced. Hollow: not voiced.${open ? " Dashed: not known." : ""}` });
  else if (open) notes.push({ text: "Dashed: between the least and the most that is reported." });
  if (rows.some((row) => row.band === "too-few"))
    notes.push({ text: "Groups of fewer than 5 participants are not compared." });
  return notes;
}

function itemsOf(
  study: Study,
  { sections, measure }: Rows,
  picture: ChartPicture,
  groups: readonly number[],
): Item[] {
  let at = 0;
  return sections.flatMap((section) =>
    section.rows.map((row, i): Item => {
      const { entry } = row;
      const voices = row.readings.map((reading, g) => {
        const group = study.groups[groups[g] as number];
        return `${isolate(group?.label ?? "")} ${readingWords(study, reading, measure)}`;
      });
      const difference = row.difference ? `difference ${signsForDifference(row.difference)} points` : "";
      const judged = entry.theme.assessment ? `the authors’ judgement: ${entry.theme.assessment}` : "";
      const band = row.band && row.band !== "no-data" ? bandWords[row.band] : "";
      const said = [voices.join(", "), difference, band, judged].filter((part) => part).join("; ");
      return {
        id: entry.theme.id,
        box: picture.boxes[at++] as Item["box"],
        name: [`${placeWords(entry)}${row.direct ? ", coded directly" : ""}`, said]
          .filter((part) => part)
          .join(": "),
        level: section.heading ? 2 : 1,
        position: i + 1,
        size: section.rows.length,
      };
    }),
  );
}

/** What kind of chart of what, and where its groups differ most. */
function altOf(study: Study, rows: readonly ChartRow[], groups: readonly number[], measure: Measure): string {
  const names = groups.map((g) => isolate(study.groups[g]?.label ?? "")).join(" and ");
  if (!groups.length) return `Divergence chart of ${themesWords(rows)}: no groups to compare.`;
  const size = (row: ChartRow): number => Math.abs(certainly(row.difference));
  const top = rows.reduce<ChartRow | undefined>(
    (best, row) => (size(row) > (best ? size(best) : 0) ? row : best),
    undefined,
  );
  const largest = top
    ? ` Largest difference: ${isolate(top.label)}, ${top.readings.map((reading) => readingWords(study, reading, measure)).join(" against ")}.`
    : "";
  return `Divergence chart of ${themesWords(rows)}, ${groups.length > 3 ? `${groups.length} groups` : names}.${largest}`;
}

const themesWords = (rows: readonly ChartRow[]): string =>
  rows.length === 1 ? "1 theme" : `${rows.length} themes`;
