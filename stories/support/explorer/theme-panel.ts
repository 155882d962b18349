import { wordsFor } from "../../../src/measures/amount-words.ts";
import { type Entry, surveyOf } from "../../../src/measures/survey.ts";
import { unitsOf } from "../../../src/measures/unit-words.ts";
import type { Excerpt, Study } from "../../../src/study/model.ts";
import { voiceOf } from "../../../src/words/voice.ts";
import { h } from "../html.ts";

/** All that the study says of one theme. */
export interface ThemePanel {
  readonly element: HTMLElement;
  /** Without an id, or with one that the study has not: how to select a theme. */
  show(study: Study, id: string | undefined): void;
}

const hint =
  "No theme is selected. Click one in either figure, or go to a figure with the tab key, to a theme with the arrow keys, and press Enter.";

export function themePanel(): ThemePanel {
  // What is selected is announced; the rest is there to be read.
  const heading = h("h2", { "aria-live": "polite" });
  const body = h("div");
  return {
    element: h(
      "section",
      { class: "ex-panel", "aria-label": "Selected theme", tabindex: "0" },
      heading,
      body,
    ),
    show(study, id): void {
      const entry = id === undefined ? undefined : surveyOf(study).byId.get(id);
      heading.textContent = entry?.theme.label ?? "Selected theme";
      body.replaceChildren(...(entry ? sayings(study, entry) : [h("p", {}, hint)]));
    },
  };
}

function sayings(study: Study, { theme, parent, quotes, participants, of }: Entry): HTMLElement[] {
  const voice = voiceOf(study);
  const { description, memo, assessment, excerpts = [] } = theme;
  const rows = study.groups.map(({ label }, g) => [
    label,
    wordsFor(voice, quotes[g] ?? null),
    wordsFor(voice, participants[g] ?? null, of[g]),
  ]);
  return [
    ...(parent ? [h("p", { class: "ex-place" }, `Subtheme of ${parent.theme.label}`)] : []),
    ...(description ? [h("p", {}, description)] : []),
    table(["Group", capital(unitsOf(voice, "quotes")), capital(unitsOf(voice, "participants"))], rows),
    ...(assessment ? [h("p", {}, h("strong", {}, "The authors’ judgement: "), words[assessment])] : []),
    ...(memo ? [h("p", {}, h("strong", {}, "Memo: "), memo)] : []),
    ...(excerpts.length
      ? [h("h3", {}, "Excerpts"), ...excerpts.map((excerpt) => quotation(study, excerpt))]
      : []),
  ];
}

const words = { converge: "the groups converge", diverge: "the groups diverge", mixed: "mixed" };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function table(columns: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const head = columns.map((column) => h("th", { scope: "col" }, column));
  const body = rows.map(([first = "", ...rest]) =>
    h("tr", {}, h("th", { scope: "row" }, first), ...rest.map((cell) => h("td", {}, cell))),
  );
  return h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...body));
}

/** The words, and after them who said them: the participant's code and group, as far as they are known. */
function quotation(study: Study, { text, participant, group }: Excerpt): HTMLElement {
  const label = study.groups.find(({ id }) => id === group)?.label;
  const voice = [participant, label].filter((part) => part !== undefined).join(", ");
  return h("blockquote", {}, h("p", {}, text), ...(voice ? [h("footer", {}, voice)] : []));
}
