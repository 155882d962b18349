import { comparisonOf } from "../measures/comparison.ts";
import { hasSets, pooledBySet } from "../measures/pool.ts";
import { surveyOf } from "../measures/survey.ts";
import type { Study } from "../study/model.ts";
import { type Voice, voiceOf } from "../words/voice.ts";
import { altOf } from "./chart/alt.ts";
import { chartChoices } from "./chart/choices.ts";
import type { ChartData } from "./chart/data.ts";
import { drawForm, formKinds, insteadRemark } from "./chart/forms.ts";
import { intervalRemarks } from "./chart/intervals.ts";
import { itemsOf } from "./chart/items.ts";
import { mirroredNote, mirroredPicture } from "./chart/mirrored.ts";
import { missingRemarks } from "./chart/missing.ts";
import { allowsPercent, labelsFor } from "./chart/numbers.ts";
import { type Rows, rowsOf } from "./chart/rows.ts";
import { scaleOf } from "./chart/scale.ts";
import { chartNotes } from "./chart/small-print.ts";
import { summaryOf } from "./chart/summary.ts";
import { checkOptions } from "./check-options.ts";
import { checkStudy } from "./check-study.ts";
import { coloured, colourRemarks } from "./colours.ts";
import { comparisonRemarks, hiddenRemarks } from "./comparison-remarks.ts";
import type { Figure } from "./figure.ts";
import { assemble, marginOf } from "./frame.ts";
import { isMirrored } from "./is-mirrored.ts";
import { cutRemark } from "./notes.ts";
import { otherFigureRemarks, unknownThemes } from "./option-remarks.ts";
import type { ChartOptions } from "./options.ts";
import { poolSentences } from "./pooled.ts";
import { printable } from "./print.ts";
import { remembering, withState } from "./state.ts";
import { measureSentence } from "./subtitles.ts";
import { nameWithSize, shownGroups } from "./words.ts";

/**
 * The divergence chart of a study: theme by theme, what each group says, and how far they differ where that is defined.
 *
 * Pure: the same study and options give the same figure, in any environment.
 * @throws TypeError for a study that `parseStudy` has not read; OptionError for an option that does not exist or cannot
 * have its value.
 */
export function divergenceChart(study: Study, options: ChartOptions = {}): Figure {
  checkStudy(study);
  checkOptions(options);
  return withState(drawn(study, options), options, study);
}

const drawn = /* @__PURE__ */ remembering(/* @__PURE__ */ printable(drawWhole));

function drawWhole(study: Study, options: ChartOptions): Figure {
  const { width = 720, form: asked = "auto" } = options;
  const pools = options.compare === "sets" && hasSets(study);
  const voice = voiceOf(study, options.words);
  const whole = pools ? pooledBySet(voice, study, options.hiddenGroups, options.suppressBelow) : study;
  const { remarks, sort, ...data } = dataOf(voice, coloured(whole, options), options);
  const { groups, comparison } = data;
  const { say } = voice;
  const margin = marginOf(width);
  const { form, picture: composed } = drawForm(asked, data, margin, width - 2 * margin, width);
  const rightToLeft = isMirrored(study);
  const picture = rightToLeft ? mirroredPicture(composed, width) : composed;
  const kind = formKinds[form];
  const notes = [
    ...(pools
      ? poolSentences(voice, study, options.hiddenGroups, options.suppressBelow).map((text) => ({ text }))
      : []),
    ...kind.notes(data),
    ...chartNotes(data, options, kind),
  ];
  const heading = options.title ?? study.headline ?? study.title ?? "";
  return assemble({
    kind: "chart",
    voice,
    study: data.study,
    options,
    title: heading,
    heading,
    subtitle: subtitleOf(data),
    key: picture.named ? [] : groups,
    keyName: (g) => nameWithSize(voice, data.survey, g, data.measure),
    rightToLeft,
    body: picture.nodes,
    bodyHeight: picture.height,
    notes: rightToLeft ? notes.map(mirroredNote) : notes,
    items: itemsOf(data, picture.boxes, kind.intervals),
    alt: altOf(data),
    summary: summaryOf(data),
    sentences: [],
    remarks: [
      ...(asked !== "auto" && asked !== form ? [insteadRemark(voice, form, asked)] : []),
      ...(picture.cut.length ? [cutRemark(voice, picture.cut)] : []),
      ...hiddenRemarks(voice, [...study.groups, ...data.study.groups], options.hiddenGroups),
      ...comparisonRemarks(voice, comparison),
      ...remarks,
      ...(options.compare === "sets" && !pools ? [say("remark.noPools")] : []),
      ...colourRemarks(voice, whole, groups, options),
      ...(groups.length < 2 ? [say("remark.oneGroup")] : []),
      ...percentRemarks(data, options),
      ...missingRemarks(data),
      ...intervalRemarks(data, kind.intervals),
      ...unknownThemes(voice, data.survey, options),
      ...otherFigureRemarks(voice, "chart", options),
    ],
    choices: chartChoices(data, form, sort),
  });
}

/** What a chart of these options is drawn from, whatever its form. */
function dataOf(
  voice: Voice,
  study: Study,
  options: ChartOptions,
): ChartData & Pick<Rows, "remarks" | "sort"> {
  const { suppressBelow = 0, percent = false, intervals = false } = options;
  const survey = surveyOf(study, suppressBelow);
  const comparison = comparisonOf(voice, study, shownGroups(study, options.hiddenGroups), options);
  const { sections, all, measure, statistic, sort, remarks } = rowsOf(voice, survey, comparison, options);
  const rows = sections.flatMap((section) => section.rows);
  const inPercent = percent && allowsPercent(all.flatMap((row) => row.readings));
  return {
    voice,
    study,
    survey,
    groups: comparison.groups,
    comparison,
    measure,
    statistic,
    sections,
    rows,
    all,
    labels: labelsFor(voice, measure, inPercent),
    suppressBelow,
    scale: scaleOf(voice, survey, comparison, measure, statistic),
    intervals,
    sort,
    remarks,
  };
}

function percentRemarks({ voice, all }: ChartData, { percent = false }: ChartOptions): string[] {
  return percent && !allowsPercent(all.flatMap((row) => row.readings)) ? [voice.say("remark.noPercent")] : [];
}

function subtitleOf({ voice, rows, groups, survey, measure }: ChartData): string {
  if (!rows.length) return voice.say("map.noThemes");
  return groups.length ? measureSentence(voice, survey, groups, measure) : voice.say("chart.noGroups");
}
