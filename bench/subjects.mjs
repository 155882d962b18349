import { chartInputOf } from "./chart-input.mjs";
import { chartStudy } from "./chart-studies.mjs";
import { inputOf } from "./input.mjs";
import { generatedStudy } from "./studies.mjs";

const squeezed = (text) => text.replace(/\s/g, "");

/** A map has a text for each theme at least. */
function checkMap(id, { themes }, texts) {
  if (texts.length < themes) throw new Error(`${id} drew ${texts.length} texts for ${themes} themes.`);
}

/** A chart has the label of every row, in however many lines, and the numbers of both groups: "7 of 24". */
function checkChart(id, { rows }, texts) {
  const words = squeezed(texts.join(""));
  const lost = rows.filter(({ label }) => !words.includes(squeezed(label))).length;
  if (lost) throw new Error(`${id} drew ${rows.length - lost} labels for ${rows.length} rows.`);
  const numbers = (all) => all.filter((text) => /^\d+ of \d+$/.test(text)).toSorted();
  const [found, wanted] = [numbers(texts), numbers(rows.flatMap((row) => row.numbers))];
  if (found.join() !== wanted.join())
    throw new Error(`${id} drew ${found.length} numbers, which are not the ${wanted.length} of the rows.`);
}

/** What is timed: what adapters draw at each size, and what must be found in the texts that they drew. */
export const subjects = {
  maps: { inputOf: (themes) => ({ ...inputOf(generatedStudy(themes)), themes }), check: checkMap },
  charts: { inputOf: (rows) => chartInputOf(chartStudy({ rows, ns: [24, 18] })), check: checkChart },
};
