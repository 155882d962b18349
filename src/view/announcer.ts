import { isolate } from "../text/direction.ts";
import type { MessageKey } from "../words/english.ts";
import { foundIn } from "./found.ts";
import type { Part, Shown } from "./shown.ts";
import type { ViewState } from "./state.ts";
import { zoomPercent } from "./zoomed.ts";

/** Says politely, in a sentence, what a reader's own act has changed. Others' changes are not announced twice by linked figures. */
export function createAnnouncer(document: Document): Part {
  const element = document.createElement("div");
  element.className = "tl-part tl-said";
  element.setAttribute("role", "status");
  return {
    element,
    show(now, before): void {
      if (!before || now.cause === "page" || now.state === before.state) return;
      const text = said(now, before);
      if (text === undefined) return;
      element.lang = now.figure.scene.attrs.lang ?? "";
      // The same words again are a new text to whoever listens only if something is different.
      element.textContent = element.textContent === text ? `${text}\u00a0` : text;
    },
  };
}

type Sayer = (now: Shown, before: Shown) => string;

const labelOf = ({ study }: Shown, id: string | undefined): string => {
  const stack = [...study.themes];
  for (let theme = stack.pop(); theme; theme = stack.pop()) {
    if (theme.id === id) return isolate(theme.label);
    stack.push(...theme.subthemes);
  }
  return id ?? "";
};

const choice =
  (option: "layout" | "form" | "measure" | "sort"): Sayer =>
  ({ say, figure, state }) => {
    const value = figure.choices?.find((one) => one.option === option)?.value ?? state[option] ?? "auto";
    return say("view.saidChoice", {
      what: say(`view.${option}`),
      value: say(`view.${option}.${value}` as MessageKey),
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
    (now) => {
      const { query } = now.state;
      return query?.trim()
        ? now.say("view.saidMatches", { n: foundIn(now).length, query: isolate(query) })
        : now.say("view.saidNoQuery");
    },
  ],
  ["table", flag("table", "view.saidTable", "view.saidNoTable")],
  ["help", flag("help", "view.saidHelp", "view.saidNoHelp")],
  [
    "details",
    (now) =>
      now.state.details === undefined
        ? now.say("view.saidNoDetails")
        : now.say("view.saidDetails", { theme: labelOf(now, now.state.details) }),
  ],
  [
    "selected",
    ({ say, figure, state }) => {
      const item = figure.items.find(({ id }) => id === state.selected);
      if (state.selected === undefined) return say("view.saidCleared");
      return say("view.saidSelected", { name: item?.name ?? state.selected });
    },
  ],
  ["zoom", ({ say, state }) => say("view.saidZoom", { percent: zoomPercent(state.zoom) })],
];

function branches(now: Shown, before: Shown): string {
  const open = new Set(now.figure.items.filter(({ expanded }) => expanded).map(({ id }) => id));
  const opened = before.figure.items.filter(({ id, expanded }) => expanded === false && open.has(id));
  const closed = before.figure.items.filter(({ id, expanded }) => expanded && !open.has(id));
  const [first] = opened.length ? opened : closed;
  if (opened.length > 1) return now.say("view.saidBranchesOpened", { n: opened.length });
  return now.say(opened.length ? "view.saidOpened" : "view.saidClosed", { theme: labelOf(now, first?.id) });
}

/** One sentence on what is different, or nothing where only pointing is. */
function said(now: Shown, before: Shown): string | undefined {
  const [, first] = sayers.find(([part]) => now.state[part] !== before.state[part]) ?? [];
  const text = first?.(now, before);
  return text !== undefined && now.undone ? now.say("view.saidUndone", { what: text }) : text;
}
