// One measurement in a process of its own: node bench/layout-sample.mjs '{"layout", "study", "milliseconds"}'
// `study` is an id of `studies`, or a number of themes. It prints {ms, replaced}: the median work of `thematicMap` once
// warm, 1,200 px wide, and what was drawn in the layout's place, if anything.
import { parseStudy, thematicMap } from "../dist/index.js";
import { replacement } from "./replaced.mjs";
import { generatedStudy, studies } from "./studies.mjs";
import { warmMedian, work } from "./warm.mjs";

const { layout, study, milliseconds } = JSON.parse(process.argv[2]);
const json = typeof study === "number" ? generatedStudy(study) : studies.find(({ id }) => id === study).json;

let figure;
const ms = await warmMedian(() => {
  // A new one each time, because a study's last figure is remembered.
  const parsed = parseStudy(json);
  return work(() => {
    figure = thematicMap(parsed, { layout, width: 1200 });
  });
}, milliseconds);

console.log(JSON.stringify({ ms, replaced: replacement(figure) }));
