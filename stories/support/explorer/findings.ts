import type { Issue, Study } from "../../../src/study/model.ts";
import { h } from "../html.ts";

const most = 50;

/** What was wrong or odd with the study: errors are an alert, a study that could be drawn is a status with its warnings. */
export interface FindingsList {
  readonly element: HTMLElement;
  succeed(study: Study): void;
  fail(issues: readonly Issue[]): void;
}

export function findingsList(): FindingsList {
  const errors = h("div", { class: "ex-errors", role: "alert" });
  const status = h("div", { class: "ex-status", role: "status" });
  return {
    element: h("div", {}, errors, status),
    succeed(study): void {
      const { title = "The study", groups, themes, warnings } = study;
      const counted = `${count(groups.length, "group")}, ${count(themes.length, "theme")} at the top`;
      errors.replaceChildren();
      status.replaceChildren(
        h("p", {}, `${title}: ${counted}, ${count(warnings.length, "warning")}.`),
        ...(warnings.length ? [list(warnings)] : []),
      );
    },
    fail(issues): void {
      status.replaceChildren();
      errors.replaceChildren(
        h("p", {}, `This study cannot be drawn: ${count(issues.length, "problem")}.`),
        list(issues),
      );
    },
  };
}

/** Each with the place in the file that it is about. Most messages begin with it. */
function list(issues: readonly Issue[]): HTMLElement {
  const items = issues.slice(0, most).map(({ path, message }) => {
    const said = message.startsWith(path) ? message.slice(path.length) : `: ${message}`;
    return h("li", {}, h("code", {}, path), said);
  });
  if (issues.length > most) items.push(h("li", {}, `and ${issues.length - most} more`));
  return h("ul", {}, ...items);
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
