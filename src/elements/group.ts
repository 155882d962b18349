import { link } from "../view/link.ts";
import type { View } from "../view/view.ts";

/** Views that are linked with each other, and how to end that. */
interface Linked {
  readonly views: Set<View>;
  unlink(): void;
}

const groups = new WeakMap<Document, Map<string, Linked>>();

/**
 * Links a view with all others of the same group in a document, across shadow roots; it takes over what they share. Until
 * the function that is returned is called.
 */
export function joinGroup(document: Document, name: string, view: View): () => void {
  const known = groups.get(document) ?? new Map<string, Linked>();
  groups.set(document, known);
  const linked = known.get(name) ?? { views: new Set(), unlink() {} };
  known.set(name, linked);
  const relink = (): void => {
    linked.unlink();
    linked.unlink = link(...linked.views);
  };
  linked.views.add(view);
  relink();
  return () => {
    linked.views.delete(view);
    relink();
    if (!linked.views.size) known.delete(name);
  };
}
