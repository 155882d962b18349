import { divergenceChart, mount, parseStudy, renderToString } from "../../../dist/index.js";

/** The chart with the study parsed ahead: a fresh one for every drawing, because a study's last figure is remembered. */
export default {
  prepare: ({ json, options }) => ({ study: parseStudy(json), options }),
  draw: (element, { study, options }) => mount(element, divergenceChart, study, options),
  svg: ({ study, options }) => renderToString(divergenceChart(study, options)),
};
