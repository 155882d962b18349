import type { View } from "./view.ts";

/**
 * Lets figures share what is selected, pointed at, searched for and hidden: at once as the first has it, later as any of them changes.
 * Until the function that is returned is called, or only one of them is left.
 */
export function link(...views: View[]): () => void {
  const offs = new Map<View, () => void>();
  const share = (from: View): void => {
    for (const view of offs.keys()) {
      // Read for each anew: to set one may have changed the first.
      const { selected, hovered, hiddenGroups, query } = from.state;
      view.setState({ selected, hovered, hiddenGroups, query });
    }
  };
  for (const view of new Set(views)) {
    const off = view.on("statechange", () => share(view));
    const leave = view.on("destroy", () => offs.delete(view));
    offs.set(view, () => {
      off();
      leave();
    });
  }
  const [first] = views;
  if (first) share(first);
  return () => {
    for (const off of offs.values()) off();
    offs.clear();
  };
}
