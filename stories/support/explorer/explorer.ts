import "./explorer.css";
import { StudyError } from "../../../src/study/errors.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { h } from "../html.ts";
import { figures } from "./figures.ts";
import { findingsList } from "./findings.ts";
import { studyInput } from "./study-input.ts";

/** A page on which readers look at their own study: what is wrong with it, both figures, and all that it says of a theme. */
export function explorer(begin?: object): HTMLElement {
  const findings = findingsList();
  const drawn = figures();

  const input = studyInput((given) => {
    try {
      const study = parseStudy(given);
      findings.succeed(study);
      drawn.show(study);
    } catch (error) {
      if (!(error instanceof StudyError)) throw error;
      findings.fail(error.issues);
      drawn.clear();
    }
  });

  const page = h(
    "div",
    { class: "ex-page" },
    h("h1", {}, "Explore a study"),
    h("p", {}, "Paste a study, and see its thematic map and where its groups differ."),
    input.element,
    findings.element,
    drawn.element,
  );
  if (begin) input.give(JSON.stringify(begin, undefined, 2));
  return page;
}
