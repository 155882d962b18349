import { divergenceChart, renderToString } from "../../../dist/index.js";
import themeloom from "./themeloom.mjs";

/** The chart as a server would send it: its SVG text put in the page, without what keyboards and screen readers use. */
export default {
  prepare: themeloom.prepare,
  draw: (element, { study, options }) => {
    element.innerHTML = renderToString(divergenceChart(study, options));
  },
};
