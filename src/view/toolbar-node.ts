import type { Choice } from "../figures/choices.ts";
import { type SceneNode, s } from "../scene/scene.ts";
import type { MessageKey } from "../words/english.ts";
import { matchesOf } from "./search-steps.ts";
import type { Shown } from "./shown.ts";

/** The controls of a figure as they are now. */
export function toolbarNode(shown: Shown, groupsOpen: boolean): SceneNode {
  const { say, figure, study, state, view, canUndo } = shown;
  const dark = (figure.scene.attrs.class ?? "").includes("tl-dark") ? " tl-dark" : "";
  const attrs = {
    class: `tl-part tl-toolbar${dark}`,
    role: "toolbar",
    "aria-label": say("view.toolbar"),
    lang: figure.scene.attrs.lang,
  };
  const toggle = (act: "table" | "help", text: string): SceneNode =>
    button(act, text, { "aria-expanded": String(state[act] === true) });
  return s("div", attrs, [
    searchNode(shown),
    ...(figure.choices ?? []).map((choice) => choiceNode(choice, say)),
    study.groups.length > 1 ? groupsNode(shown, groupsOpen) : undefined,
    ...(view.zoomable
      ? [
          button("larger", "+", { "aria-label": say("view.larger") }),
          button("smaller", "−", { "aria-label": say("view.smaller") }),
          button("asItWas", say("view.asItWas"), { disabled: state.zoom ? undefined : "" }),
        ]
      : []),
    button("undo", say("view.undo"), { disabled: canUndo ? undefined : "" }),
    toggle("table", say("view.tableToggle")),
    toggle("help", say("view.helpToggle")),
  ]);
}

type Attrs = Readonly<Record<string, string | undefined>>;

const button = (act: string, text: string, attrs: Attrs = {}, key = act): SceneNode =>
  s("button", { type: "button", "data-act": act, ...attrs }, text, key);

function searchNode(shown: Shown): SceneNode {
  const { say, state } = shown;
  const matches = matchesOf(shown);
  const n = matches.length;
  const place = matches.findIndex(({ id }) => id === state.selected) + 1;
  const isOff = n ? undefined : "";
  const count = !state.query?.trim()
    ? ""
    : place
      ? say("view.searchPlace", { place, n })
      : say("view.searchCount", { n });
  return s(
    "span",
    { class: "tl-control" },
    [
      s("label", {}, [
        s("span", {}, say("view.search")),
        s("input", { type: "search", autocomplete: "off", spellcheck: "false" }),
      ]),
      s("span", { class: "tl-quiet" }, count),
      button("before", "↑", { "aria-label": say("view.searchBefore"), disabled: isOff }),
      button("next", "↓", { "aria-label": say("view.searchNext"), disabled: isOff }),
    ],
    "search",
  );
}

function choiceNode({ option, values }: Choice, say: Shown["say"]): SceneNode {
  const options = values.map((value) =>
    s("option", { value }, say(`view.${option}.${value}` as MessageKey), value),
  );
  return s(
    "label",
    { class: "tl-control" },
    [s("span", {}, say(`view.${option}`)), s("select", { "data-option": option }, options)],
    option,
  );
}

function groupsNode({ study, say, state }: Shown, open: boolean): SceneNode {
  const rows = study.groups.map(({ id, label }) => {
    const isOnly =
      !state.hiddenGroups.includes(id) &&
      study.groups.every((group) => group.id === id || state.hiddenGroups.includes(group.id));
    return s(
      "span",
      { class: "tl-control" },
      [
        s("label", {}, [
          s("input", { type: "checkbox", "data-group": id }),
          s("span", { dir: "auto" }, label),
        ]),
        button(
          "only",
          isOnly ? say("view.allGroups") : say("view.only"),
          { "data-value": id, ...(isOnly ? {} : { "aria-label": say("view.onlyGroup", { group: label }) }) },
          "only",
        ),
      ],
      `group ${id}`,
    );
  });
  return s(
    "span",
    { class: "tl-control" },
    [
      button("groups", say("view.groups"), { "aria-expanded": String(open) }),
      s("span", { class: "tl-groups", hidden: open ? undefined : "" }, rows),
    ],
    "groups",
  );
}
