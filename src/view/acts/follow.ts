import type { StateChange } from "../state.ts";
import type { View } from "../view.ts";

/** Takes over what a reader has done, or taken back, in a linked view: a step of this view's history, or one less. */
type Follow = (change: StateChange, undone: boolean) => void;

const follows = new WeakMap<View<never>, Follow>();

/** Says how a view follows a linked one. */
export const canFollow = (view: View<never>, follow: Follow): unknown => follows.set(view, follow);

/** Lets a view follow a linked one; one of another make only changes. */
export function follow(view: View<never>, change: StateChange, undone: boolean): void {
  const own = follows.get(view);
  if (own) own(change, undone);
  else view.setState(change);
}
