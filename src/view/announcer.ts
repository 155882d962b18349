import { matchesOf } from "../figures/search.ts";
import { surveyOf } from "../measures/survey.ts";
import { isolate } from "../text/direction.ts";
import type { MessageKey } from "../words/english.ts";
import { choiceName } from "./choice-name.ts";
import type { Part, Shown } from "./shown.ts";
import { spoken } from "./spoken.ts";
import type { ViewState } from "./state.ts";
import { zoomPercent } from "./zoom/zoomed.ts";

/** Letters are typed faster than this, in ms; what each of them finds is not said. */
const pause = 500;

/**
 * Says politely, in a sentence, what a reader's own act has changed; a search once it rests. Others' changes are not
 * announced, and so not twice by linked figures.
 */
export function createAnnouncer(document: Document): Part {
  const element = document.createElement("div");
  element.className = "tl-part tl-said";
  element.setAttribute("role", "status");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (text: string, { lang, dir }: ReturnType<typeof spoken>): void => {
    element.lang = lang;
    element.dir = dir ?? "";
    // The same words again are a new text to whoever listens only if something is different.
    element.textContent = element.textContent === text ? `${text}\u00a0` : text;
  };
  return {
    element,
    show(now, before): void {
      if (!before || now.cause === "page" || now.state === before.state) return;
      const text = said(now, before);
      if (text === undefined) return;
      const how = spoken(now);
      const isTyped = !now.undone && now.state.query !== before.state.query;
      clearTimeout(timer);
      if (isTyped) timer = setTimeout(write, pause, text, how);
      else write(text, how);
    },
    destroy(): void {
      clearTimeout(timer);
    },
  };
}

/** What is said, or nothing where a reader would notice nothing. */
type Sayer = (now: Shown, before: Shown) => string | undefined;

const labelOf = ({ study }: Shown, id: string): string =>
  isolate(surveyOf(study).byId.get(id)?.theme.label ?? id);

const choice =
  (option: "layout" | "form" | "measure" | "sort"): Sayer =>
  (now) => {
    const { say, figure } = now;
    const value = figure.choices?.find((one) => one.option === option)?.value;
    if (value === undefined) return undefined;
    return say("view.saidChoice", {
      what: say(`view.${option}`),
      value: choiceName(now, option, value),
    });
  };

const flag =
  (name: "table" | "help", open: MessageKey, closed: MessageKey): Sayer =>
  ({ say, state }) =>
    say(state[name] ? open : closed);

/** What is said of each part of the state, the most telling first. */
const sayers: readonly (readonly [part: keyof ViewState, say: Sayer])[] = [
  [
    "focus",
    (now) =>
      now.state.focus === undefined
        ? now.say("view.saidWhole")
        : now.say("view.saidFocus", { theme: labelOf(now, now.state.focus) }),
  ],
  ["layout", choice("layout")],
  ["form", choice("form")],
  ["measure", choice("measure")],
  ["sort", choice("sort")],
  ["collapsed", branches],
  ["expanded", branches],
  [
    "hiddenGroups",
    ({ say, study, state }) => {
      const hidden = study.groups.filter(({ id }) => state.hiddenGroups.includes(id));
      if (!hidden.length) return say("view.saidAllGroups");
      const groups = hidden.map(({ label }) => isolate(label)).join(", ");
      return say("view.saidHidden", { n: hidden.length, groups });
    },
  ],
  [
    "query",
    ({ say, study, state: { query } }) => {
      if (!query?.trim()) return say("view.saidNoQuery");
      const n = matchesOf(study, query).length;
      return say("view.saidMatches", { n, all: surveyOf(study).entries.length, query: isolate(query) });
    },
  ],
  ["table", flag("table", "view.saidTable", "view.saidNoTable")],
  ["help", flag("help", "view.saidHelp", "view.saidNoHelp")],
  [
    "selected",
    ({ say, figure, state }) => {
      const item = figure.items.find(({ id }) => id === state.selected);
      if (state.selected === undefined) return say("view.saidCleared");
      return say("view.saidSelected", { name: item?.name ?? state.selected });
    },
  ],
  [
    "details",
    (now) =>
      now.state.details === undefined
        ? now.say("view.saidNoDetails")
        : now.say("view.saidDetails", { theme: labelOf(now, now.state.details) }),
  ],
  [
    "zoom",
    ({ say, state }, before) => {
      const percent = zoomPercent(state.zoom);
      // To move an enlarged figure is to look elsewhere, at what the reader hears then.
      if (percent === zoomPercent(before.state.zoom)) return undefined;
      return percent === 100 ? say("view.saidNoZoom") : say("view.saidZoom", { percent });
    },
  ],
];

function branches(now: Shown, before: Shown): string | undefined {
  const { say } = now;
  const isOpen = new Map(now.figure.items.map(({ id, expanded }) => [id, expanded]));
  const changed = before.figure.items.filter(
    ({ id, expanded }) => expanded !== undefined && (isOpen.get(id) ?? expanded) !== expanded,
  );
  const [first] = changed;
  if (!first) return undefined;
  const opens = !first.expanded;
  const same = changed.filter(({ expanded }) => expanded === first.expanded).length;
  if (same > 1) return say(opens ? "view.saidBranchesOpened" : "view.saidBranchesClosed", { n: same });
  const { items } = (opens ? now : before).figure;
  const n = items.filter(({ parent }) => parent === first.id).length;
  return say(opens ? "view.saidOpened" : "view.saidClosed", { theme: labelOf(now, first.id), n });
}

/** One sentence on what is different, or nothing where only pointing is. */
function said(now: Shown, before: Shown): string | undefined {
  for (const [part, say] of sayers) {
    if (now.state[part] === before.state[part]) continue;
    const text = say(now, before);
    if (text !== undefined) return now.undone ? now.say("view.saidUndone", { what: text }) : text;
  }
  return undefined;
}
