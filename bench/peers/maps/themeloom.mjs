import { mount, parseStudy, renderToString, thematicMap } from "../../../dist/index.js";

/** The map with the study parsed ahead: a fresh one for every drawing, because a study's last figure is remembered. */
export default {
  prepare: ({ json, options }) => ({ study: parseStudy(json), options }),
  draw: (element, { study, options }) => mount(element, thematicMap, study, options),
  svg: ({ study, options }) => renderToString(thematicMap(study, options)),
};
