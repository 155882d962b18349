import { follow } from "./acts/follow.ts";
import type { View, ViewEvents } from "./view.ts";

type Why = Pick<ViewEvents["statechange"], "cause" | "undone">;

/**
 * Lets figures share what is selected, pointed at, searched for and hidden: at once as the first has it, later as any of them changes.
 * Until the function that is returned is called, or only one of them is left.
 */
export function link(...views: View[]): () => void {
  const offs = new Map<View, () => void>();
  /** What all follow; those that do tell of a change too. */
  let why: Why | undefined;
  const share = (from: View, told: Why): void => {
    const before = why;
    why ??= told;
    try {
      for (const view of offs.keys()) {
        // Read for each anew: to set one may have changed the first.
        const { selected, hovered, hiddenGroups, query } = from.state;
        const change = { selected, hovered, hiddenGroups, query };
        if (why.cause === "page" && !why.undone) view.setState(change);
        else follow(view, change, why.undone);
      }
    } finally {
      why = before;
    }
  };
  for (const view of new Set(views)) {
    const off = view.on("statechange", (event) => share(view, event));
    const leave = view.on("destroy", () => offs.delete(view));
    offs.set(view, () => {
      off();
      leave();
    });
  }
  const [first] = views;
  if (first) share(first, { cause: "page", undone: false });
  return () => {
    for (const off of offs.values()) off();
    offs.clear();
  };
}
