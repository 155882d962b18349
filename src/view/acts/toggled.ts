import type { StateChange } from "../state.ts";

interface Levels {
  readonly collapsed?: readonly string[];
  readonly expanded?: readonly string[];
  readonly expandTo?: number;
}

/** The change of state that opens or closes a theme. One that `expandTo` would close has to be called open. */
export function toggled(
  { collapsed = [], expanded = [], expandTo }: Levels,
  id: string,
  open: boolean,
): StateChange {
  const without = (ids: readonly string[]): string[] => ids.filter((other) => other !== id);
  const closed = open ? without(collapsed) : [...without(collapsed), id];
  if (expandTo === undefined) return { collapsed: closed };
  return { collapsed: closed, expanded: open ? [...without(expanded), id] : without(expanded) };
}
