import { type SceneNode, s } from "../../scene/scene.ts";
import { isolate } from "../../text/direction.ts";
import { choiceName } from "../choice-name.ts";
import type { Shown } from "../shown.ts";
import { spoken, written } from "../spoken.ts";
import { steppedTo, type Way, ways, whole, zoomWithin } from "../zoom/zoomed.ts";
import { foundIn } from "./found.ts";
import { isLast } from "./groups.ts";

/** The controls of a figure. What they stand at (a text, a value, a tick) is written over it. */
export function toolbarScene(now: Shown): SceneNode {
  const { study, figure, state, say, view, canUndo } = now;
  const title = isolate(study.title ?? "");
  const attrs = {
    class: `tl-part tl-toolbar${(figure.scene.attrs.class ?? "").includes("tl-dark") ? " tl-dark" : ""}`,
    role: "toolbar",
    "aria-label": say(`view.tools.${figure.kind}`, { title }).trim(),
    ...spoken(now),
  };
  const several = study.groups.length > 1;
  return s("div", attrs, [
    searchTools(now),
    ...(figure.choices ?? []).map(({ option, values }) =>
      s(
        "label",
        { class: "tl-tool" },
        [s("span", {}, say(`view.${option}`)), selectOf(now, option, values)],
        option,
      ),
    ),
    button("undo", say("view.undo"), { "aria-disabled": canUndo ? undefined : "true" }),
    button("table", say("view.tools.table"), { "aria-expanded": String(state.table === true) }),
    button("help", say("view.tools.help"), { "aria-expanded": String(state.help === true) }),
    view.zoomable ? zoomTools(now) : undefined,
    several
      ? button("groups", groupsName(now), { "aria-expanded": String(state.groupList === true) })
      : undefined,
    several && state.groupList ? groupList(now) : undefined,
    insteadHint(now),
  ]);
}

function button(
  act: string,
  text: string,
  attrs: Readonly<Record<string, string | undefined>> = {},
  key = act,
): SceneNode {
  return s("button", { type: "button", "data-act": act, ...attrs }, text, key);
}

function searchTools(now: Shown): SceneNode {
  const { say, state } = now;
  const found = foundIn(now);
  const at = found.findIndex(({ id }) => id === state.selected) + 1;
  const n = found.length;
  const count = !state.query?.trim()
    ? ""
    : !n
      ? say("view.search.none")
      : at
        ? say("view.search.at", { at, n })
        : say("view.search.found", { n });
  const idle = n ? undefined : "true";
  const field = { type: "search", autocomplete: "off", spellcheck: "false", dir: "auto" };
  return s(
    "span",
    { class: "tl-tool" },
    [
      s("label", { class: "tl-tool" }, [
        s("span", {}, say("view.search")),
        s("input", { ...field, "aria-description": count || undefined }),
      ]),
      s("span", { class: "tl-count", "aria-hidden": "true" }, count),
      button("previous", "↑", { "aria-label": say("view.search.previous"), "aria-disabled": idle }),
      button("next", "↓", { "aria-label": say("view.search.next"), "aria-disabled": idle }),
    ],
    "search",
  );
}

const signs = { left: "←", up: "↑", down: "↓", right: "→" } as const;

function zoomTools({ say, state, figure }: Shown): SceneNode {
  const zoom = zoomWithin(state.zoom, figure);
  const isWhole = zoom.scale === whole.scale ? "true" : undefined;
  // Where there is something to move. What a drag does has to be had without one.
  const moves = isWhole
    ? []
    : (Object.keys(ways) as Way[]).map((way) => {
        const isEdge = steppedTo(way, zoom, figure) ? undefined : "true";
        return button(way, signs[way], { "aria-label": say(`view.zoom.${way}`), "aria-disabled": isEdge });
      });
  return s(
    "span",
    { class: "tl-tool", role: "group", "aria-label": say("view.zoom") },
    [
      button("smaller", "−", { "aria-label": say("view.zoom.out"), "aria-disabled": isWhole }),
      button("larger", "+", { "aria-label": say("view.zoom.in") }),
      button("whole", say("view.zoom.whole"), { "aria-disabled": isWhole }),
      ...moves,
    ],
    "zoom",
  );
}

function groupsName({ study, state, say }: Shown): string {
  const n = study.groups.filter(({ id }) => state.hiddenGroups.includes(id)).length;
  return n ? say("view.groups.hidden", { n }) : say("view.groups");
}

function groupList(now: Shown): SceneNode {
  const { study, say } = now;
  const rows = study.groups.map(({ id, label }) => {
    const alone = isLast(id, now);
    const only = {
      value: id,
      "aria-label": say("view.groups.onlyThis", { group: isolate(label) }),
      "aria-pressed": String(alone),
    };
    return s(
      "li",
      {},
      [
        s("label", { class: "tl-tool" }, [
          s("input", { type: "checkbox", value: id, "aria-disabled": alone ? "true" : undefined }),
          s("span", written(study), label),
        ]),
        button("only", say("view.groups.only"), only),
      ],
      `group ${id}`,
    );
  });
  return s("ul", { class: "tl-groups", role: "list", "aria-label": say("view.groups") }, rows, "group list");
}

function selectOf(now: Shown, option: string, values: readonly string[]): SceneNode {
  const options = values.map((value) => s("option", { value }, choiceName(now, option, value), value));
  return s("select", { "data-option": option }, options);
}

/** What is drawn in place of a layout or form that was asked for: else a choice would seem to have no effect. */
function insteadHint(now: Shown): SceneNode | undefined {
  const { figure, state, say } = now;
  const replaced = figure.choices?.find(({ option, value }) => {
    const asked = state[option];
    return (option === "layout" || option === "form") && asked && asked !== "auto" && asked !== value;
  });
  if (!replaced) return undefined;
  const { option, value } = replaced;
  const asked = choiceName(now, option, state[option] as string);
  return s(
    "p",
    { class: "tl-hint" },
    say("view.instead", { asked, drawn: choiceName(now, option, value) }),
    "hint",
  );
}
