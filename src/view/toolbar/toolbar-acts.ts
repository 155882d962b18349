import type { Reader } from "../acts/reader.ts";
import type { Shown } from "../shown.ts";
import type { Act } from "../view.ts";
import { steppedTo, type Way, whole, zoomedAt, zoomWithin } from "../zoom/zoomed.ts";
import { foundIn, showing, stepFrom } from "./found.ts";
import { withOnly, withToggled } from "./groups.ts";

/** How many times as large a button makes the figure. */
const step = 1.5;

type Do = (act: Act, now: Shown, reader: Reader, value: string) => void;

/** Opens or closes a part of the view. */
const opening =
  (name: "table" | "help" | "groupList"): Do =>
  (act, { state }, reader) =>
    reader.set({ [name]: state[name] ? undefined : true }, act);
const going =
  (by: 1 | -1): Do =>
  (act, now, reader) =>
    goOn(act, by, now, reader);
const enlarging =
  (factor: number): Do =>
  (act, now, reader) =>
    zoom(act, factor, now, reader);
/** Looks further that way, in what is enlarged. */
const looking =
  (way: Way): Do =>
  (act, { figure, state }, reader) => {
    const next = steppedTo(way, zoomWithin(state.zoom, figure), figure);
    if (next) reader.set({ zoom: next }, act);
  };

/** What each button of the toolbar does, by name; the value is the group that it is about. */
export const buttonActs: ReadonlyMap<string, Do> = /* @__PURE__ */ new Map<string, Do>([
  ["previous", going(-1)],
  ["next", going(1)],
  ["undo", (act, _, reader) => reader.undo(act)],
  ["table", opening("table")],
  ["help", opening("help")],
  ["groups", opening("groupList")],
  ["only", (act, now, reader, value) => reader.set({ hiddenGroups: withOnly(value, now) }, act)],
  ["larger", enlarging(step)],
  ["smaller", enlarging(1 / step)],
  ["whole", enlarging(0)],
  ["left", looking("left")],
  ["up", looking("up")],
  ["down", looking("down")],
  ["right", looking("right")],
]);

/** Hides a group, or shows it again. */
export function toggleGroup(act: Act, id: string, now: Shown, reader: Reader): void {
  reader.set({ hiddenGroups: withToggled(id, now) }, act);
}

/** Selects the next theme that is found, or the one before, and opens what it is hidden in. */
export function goOn(act: Act, by: 1 | -1, now: Shown, reader: Reader): void {
  const match = stepFrom(foundIn(now), now.state.selected, by);
  if (!match) return;
  const change = showing(match, now);
  if (change) reader.set(change, act);
  reader.select(match.id, act);
}

/** So many times as large, around the middle of what is seen. */
function zoom(act: Act, factor: number, { figure, state }: Shown, reader: Reader): void {
  const middle = { x: figure.width / 2, y: figure.height / 2 };
  const next = zoomedAt(zoomWithin(state.zoom, figure), factor, middle, figure);
  reader.set({ zoom: next.scale > whole.scale ? next : undefined }, act);
}
