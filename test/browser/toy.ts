import type { Figure, Item } from "../../src/figures/figure.ts";
import { type SceneNode, s } from "../../src/scene/scene.ts";
import type { Study, Theme } from "../../src/study/model.ts";

/** Options of `toy`. */
export interface ToyOptions {
  readonly width?: number;
  readonly kind?: Figure["kind"];
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  readonly collapsed?: readonly string[];
  readonly hiddenGroups?: readonly string[];
  readonly note?: string;
}

/** A figure of next to nothing: a row for each theme, with its state in its class. Throws at the note "broken". */
export function toy(study: Study, options: ToyOptions = {}): Figure {
  const { width = 100, kind = "map", collapsed = [], note = "" } = options;
  if (note === "broken") throw new RangeError("The note is broken.");
  const items: Item[] = [];
  const nodes: SceneNode[] = [];
  const add = (themes: readonly Theme[], level: number, parent?: string): void => {
    themes.forEach(({ id, label, subthemes }, i) => {
      const box = { x: 10 * level, y: 30 * items.length + 2, width: 100, height: 26 };
      const expanded = !collapsed.includes(id);
      const branch = subthemes.length ? { expanded, toggle: { ...box, x: box.x + 104, width: 24 } } : {};
      const family = { level, position: i + 1, size: themes.length };
      items.push({ id, ...(parent === undefined ? {} : { parent }), box, name: label, ...family, ...branch });
      const state = `${options.selected === id ? " selected" : ""}${options.hovered === id ? " hovered" : ""}`;
      const text = s("text", { x: box.x, y: box.y + 15 }, label);
      nodes.push(s("g", { class: `theme${state}`, "data-theme": id }, [text], id));
      if (expanded) add(subthemes, level + 1, id);
    });
  };
  add(study.themes, 1);
  const height = 30 * items.length + 30;
  const hidden = options.hiddenGroups?.join(" ");
  const attrs = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: study.language,
    "data-hidden": hidden,
  };
  const title = s("title", {}, study.title ?? "");
  return {
    kind,
    width,
    height,
    title: study.title ?? "",
    alt: `A toy of ${study.title}.`,
    description: `${items.length} themes. ${note}`,
    items,
    notes: [],
    scene: s("svg", attrs, [title, ...nodes]),
  };
}

interface RawTheme {
  readonly id: string;
  readonly label: string;
  readonly subthemes?: readonly RawTheme[];
}

/** A study as its JSON says it. */
interface RawStudy {
  readonly version: number;
  readonly title: string;
  readonly language: string;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly themes: readonly RawTheme[];
}

/** A study of three themes, of which the first has two subthemes, and the first of these one. */
export const study: RawStudy = {
  version: 1,
  title: "Peers",
  language: "en",
  groups: [
    { id: "a", label: "Group A" },
    { id: "b", label: "Group B" },
  ],
  themes: [
    {
      id: "power",
      label: "Power",
      subthemes: [
        { id: "channels", label: "Channels", subthemes: [{ id: "contact", label: "Contact" }] },
        { id: "value", label: "Value" },
      ],
    },
    { id: "trust", label: "Trust" },
    { id: "other", label: "Other" },
  ],
};
