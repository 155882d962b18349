import type { Figure } from "../figures/figure.ts";
import { changedState, type ViewState } from "./state.ts";

/** The state without details of a theme that the figure does not show: they would stand beside nothing. */
export function settled(state: ViewState, { items }: Figure): ViewState {
  const { details } = state;
  if (details === undefined || items.some(({ id }) => id === details)) return state;
  return changedState(state, { details: undefined });
}
