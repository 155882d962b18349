import { expect, test } from "vitest";
import type { Item } from "../../../src/figures/figure.ts";
import { createTypeAhead, isCharacter } from "../../../src/view/overlay/type-ahead.ts";

const box = { x: 0, y: 0, width: 1, height: 1 };
const items: Item[] = ["Power", "Évidence", "Trust", "Peers", "Personal contact", "👩‍⚕️ Nurses"].map(
  (name, i) => ({
    id: name,
    name,
    box,
    level: 1,
    position: i + 1,
    size: 6,
  }),
);

/** Where the focus goes as keys are typed, each so many ms after the one before. */
function typed(keys: readonly string[], pause: number, from = "Power"): string[] {
  const ahead = createTypeAhead();
  let at = from;
  return keys.map((key, i) => {
    at = ahead.type(key, i * pause, items, at)?.id ?? at;
    return at;
  });
}

test("leads to the next name that begins with what is typed, case and accents left aside", () => {
  expect(typed(["e"], 100)).toEqual(["Évidence"]);
  expect(typed(["p", "e", "r"], 100)).toEqual(["Peers", "Peers", "Personal contact"]);
});

test("begins anew after a pause", () => {
  expect(typed(["p", "t"], 100)).toEqual(["Peers", "Peers"]);
  expect(typed(["p", "t"], 900)).toEqual(["Peers", "Trust"]);
});

test("goes round with the same letter again", () => {
  expect(typed(["p", "p", "p", "p"], 100)).toEqual(["Peers", "Personal contact", "Power", "Peers"]);
});

test("takes what a reader sees as one letter, however it is encoded", () => {
  expect(typed(["👩‍⚕️"], 100)).toEqual(["👩‍⚕️ Nurses"]);
  expect(["a", "é", "e\u0301", "👩‍⚕️", "?"].every(isCharacter)).toBe(true);
  expect(["", " ", "Enter", "F1", "ab"].some(isCharacter)).toBe(false);
});
