import type { Figure, Item } from "../../figures/figure.ts";
import { type SceneNode, s } from "../../scene/scene.ts";

/**
 * The elements over a figure, none of which has the focus or is selected: that is written over it. Over a map, what stands
 * below one theme at the top is a family in an element of its own, which moves as one.
 */
export function overlayScene(figure: Figure): SceneNode {
  const tree = figure.kind === "map";
  const role = !figure.items.length ? "group" : tree ? "tree" : "listbox";
  return s(
    "div",
    { class: "tl-overlay", role, "aria-label": figure.alt, lang: figure.scene.attrs.lang },
    tree
      ? familiesOf(figure.items)
      : figure.items.map((item, i) => optionOf({ ...item, position: i + 1, size: figure.items.length })),
  );
}

function familiesOf(items: readonly Item[]): SceneNode[] {
  const families: { readonly id: string; readonly members: SceneNode[] }[] = [];
  for (const item of items) {
    if (item.parent === undefined) families.push({ id: item.id, members: [] });
    families.at(-1)?.members.push(treeItemOf(item));
  }
  return families.map(({ id, members }) => s("div", { class: "tl-items" }, members, `family ${id}`));
}

const attrsOf = ({ id, name, position, size }: Item, role: string): SceneNode["attrs"] => ({
  class: "tl-item",
  role,
  "data-theme": id,
  tabindex: "-1",
  "aria-label": name,
  "aria-selected": "false",
  "aria-posinset": String(position),
  "aria-setsize": String(size),
});

/** A list has no levels: each name says what theme it is of, and the place is that among all. */
const optionOf = (item: Item): SceneNode => s("div", attrsOf(item, "option"), [signOf(item)], item.id);

function treeItemOf(item: Item): SceneNode {
  const { id, level, expanded } = item;
  const attrs = { ...attrsOf(item, "treeitem"), "aria-level": level, "aria-expanded": expanded?.toString() };
  return s("div", attrs, [signOf(item)], id);
}

/** The sign that opens and closes a branch, where the item has one. */
const signOf = ({ toggle, expanded }: Item): SceneNode | undefined =>
  toggle && s("span", { class: `tl-toggle${expanded ? "" : " tl-closed"}`, "aria-hidden": "true" });
