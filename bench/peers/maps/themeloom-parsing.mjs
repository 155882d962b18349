import themeloom from "./themeloom.mjs";

/** The same with `parseStudy` on the clock. */
export default {
  draw: (element, input) => themeloom.draw(element, themeloom.prepare(input)),
  svg: (input) => themeloom.svg(themeloom.prepare(input)),
};
