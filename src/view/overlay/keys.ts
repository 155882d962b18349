import type { Item } from "../../figures/figure.ts";

/** Where a key leads: to another item, or to opening or closing this one. `undefined` where it leads nowhere. */
export type Step = { readonly to: string } | { readonly toggle: string } | undefined;

/** The keys that `stepFrom` knows. A page must not scroll on them, even where they lead nowhere. */
export const arrows: readonly string[] = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

/**
 * Where an arrow key leads from an item, in a tree whose every shown item is in the list: the pattern "tree view" of the
 * ARIA Authoring Practices Guide. Left and right change places where text runs from right to left.
 */
export function stepFrom(items: readonly Item[], id: string, key: string, rightToLeft: boolean): Step {
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  const to = (target: Item | undefined): Step => target && { to: target.id };
  if (!item) return undefined;
  if (key === "ArrowUp") return to(items[at - 1]);
  if (key === "ArrowDown") return to(items[at + 1]);
  if (key === "Home") return to(items[0]);
  if (key === "End") return to(items.at(-1));
  if (key === (rightToLeft ? "ArrowLeft" : "ArrowRight")) {
    if (item.expanded === false) return { toggle: id };
    return to(items.find((other) => other.parent === id));
  }
  if (item.expanded) return { toggle: id };
  return to(items.find((other) => other.id === item.parent));
}
