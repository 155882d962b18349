import type { StateChange, ViewState } from "./state.ts";

/** What says nothing to whoever is sent an address. */
const passing: ReadonlySet<string> = new Set(["hovered", "help"]);

/**
 * The state as the fragment of an address, without "#": `selected=trust&hiddenGroups=["leaders"]`, encoded. Texts as they
 * are, all else as JSON. What is pointed at is left out.
 */
export function toFragment(state: ViewState): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    const isEmpty = Array.isArray(value) && !value.length;
    if (value === undefined || isEmpty || passing.has(name)) continue;
    // A text that reads as JSON is written as JSON, or it would come back as something else.
    const plain = typeof value === "string" && parsedJson(value) === undefined;
    params.set(name, plain ? value : JSON.stringify(value));
  }
  return params.toString();
}

/**
 * What a fragment says of the state, for `setState` or a figure's options. With or without "#". It comes from an address
 * that anybody can write: what names no theme, group or value is refused where it is used, never run or shown as markup.
 */
export function fromFragment(fragment: string): StateChange {
  const params = new URLSearchParams(fragment.replace(/^#/, ""));
  const entries = [...params].map(([name, value]) => [name, parsedJson(value) ?? value] as const);
  // Not by assignment: an address may name "__proto__".
  return Object.fromEntries(entries);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
