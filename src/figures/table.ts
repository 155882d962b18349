import { isExact, type Known, wordsFor } from "../measures/amount.ts";
import { bandOf, bandWords, differenceOf, signsForDifference } from "../measures/difference.ts";
import { read } from "../measures/measure.ts";
import { type Survey, surveyOf } from "../measures/survey.ts";
import type { Study } from "../study/model.ts";

/** The study as a table: every number that a figure draws, in words that keep zero, bounds and "not reported" apart. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Every theme of a study in the author's order: its path, and per group its quotes and its participants; for two groups
 * the difference in prevalence, in points, and its band; and the author's own judgement.
 */
export function toTable(study: Study): Table {
  const survey = surveyOf(study);
  const { groups } = study;
  const pair = groups.length === 2;
  const columns = [
    "Theme",
    ...groups.flatMap(({ label }) => [`${label}: ${study.nouns.quote?.other ?? "quotes"}`]),
    ...groups.flatMap(({ label }) => [`${label}: ${study.nouns.participant?.other ?? "participants"}`]),
    ...(pair ? ["Difference, points", "Band"] : []),
    "Authors’ judgement",
  ];
  const rows = survey.entries.map((entry): string[] => {
    const path: string[] = [];
    for (let at: typeof entry | undefined = entry; at; at = at.parent) path.unshift(at.theme.label);
    return [
      path.join(" › "),
      ...groups.map((_, g) => wordsFor(entry.quotes[g] ?? null)),
      ...groups.map((_, g) => wordsFor(entry.participants[g] ?? null, entry.of[g])),
      ...(pair ? comparison(survey, entry) : []),
      entry.theme.assessment ?? "",
    ];
  });
  return { caption: study.title ?? "", columns, rows };
}

function comparison(survey: Survey, entry: Survey["entries"][number]): [string, string] {
  const row = { entry, direct: false };
  const first = read(survey, row, 0, "prevalence");
  const second = read(survey, row, 1, "prevalence");
  const difference: Known = differenceOf(first, second, "prevalence");
  const band = bandOf(first, second);
  const unsettled = difference && !isExact(difference) ? "not settled by the bounds" : "";
  return [
    difference && band !== "too-few"
      ? signsForDifference(difference)
      : band
        ? bandWords[band]
        : "not reported",
    band ? bandWords[band] : unsettled,
  ];
}

/**
 * The table as CSV (RFC 4180, lines ended by CRLF). A cell that a spreadsheet would run as a formula is quoted with a
 * leading apostrophe (OWASP, "CSV Injection").
 */
export function toCSV(table: Table): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^[+-]?\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
