import { describe, expect, test } from "vitest";
import { initialState, wayBack } from "../../../src/view/state.ts";
import {
  leftToPage,
  onStage,
  panned,
  revealing,
  whole,
  zoomedAt,
  zoomWithin,
} from "../../../src/view/zoom/zoomed.ts";

const size = { width: 400, height: 200 };

describe("a zoom", () => {
  test("is from 1 to 8, and leaves no part of the stage empty", () => {
    expect(zoomWithin(undefined, size)).toEqual(whole);
    expect(zoomWithin({ scale: 0.2, x: 50, y: -50 }, size)).toEqual(whole);
    expect(zoomWithin({ scale: 2, x: 50, y: -900 }, size)).toEqual({ scale: 2, x: 0, y: -200 });
    expect(zoomWithin({ scale: 99, x: -9999, y: -9999 }, size)).toEqual({ scale: 8, x: -2800, y: -1400 });
  });

  test("is the whole figure where an address says nonsense", () => {
    for (const zoom of [5, "much", [], { scale: "3" }, { scale: Number.NaN, x: Infinity, y: null }]) {
      expect(zoomWithin(zoom as object, size)).toEqual(whole);
    }
  });

  test("keeps the point that it is around, but not beyond the edges", () => {
    const at = { x: 100, y: 50 };
    const twice = zoomedAt(whole, 2, at, size);
    expect(twice).toEqual({ scale: 2, x: -100, y: -50 });
    expect(zoomedAt(twice, 2, at, size)).toEqual({ scale: 4, x: -300, y: -150 });
    expect(zoomedAt(twice, 0.5, at, size)).toEqual(whole);
    expect(zoomedAt({ scale: 4, x: 0, y: 0 }, 0.5, { x: 400, y: 200 }, size)).toEqual({
      scale: 2,
      x: 0,
      y: 0,
    });
    expect(zoomedAt(twice, Number.NaN, at, size)).toEqual(twice);
  });

  test("is moved as far as the edges let it", () => {
    expect(panned({ scale: 2, x: -100, y: -50 }, -30, 500, size)).toEqual({ scale: 2, x: -130, y: 0 });
  });

  test("is no change that could be taken back: it is where a reader looks", () => {
    expect(wayBack(initialState, { ...initialState, zoom: { scale: 2, x: 0, y: 0 } })).toBe(undefined);
  });
});

describe("what is shown of a box", () => {
  const zoom = { scale: 4, x: -400, y: -200 };
  const reveal = (x: number, y: number, width = 20, height = 20): number[] => {
    const box = { x, y, width, height };
    const after = onStage(revealing(zoom, box, size), box);
    return [after.x, after.y, after.x + after.width, after.y + after.height];
  };

  test("is all of it with room for the ring, moved no further than that takes", () => {
    expect(revealing(zoom, { x: 120, y: 60, width: 20, height: 20 }, size)).toEqual(zoom);
    expect(reveal(0, 70)).toEqual([0, 80, 80, 160]);
    expect(reveal(50, 70)).toEqual([16, 80, 96, 160]);
    expect(reveal(300, 170)).toEqual([304, 104, 384, 184]);
  });

  test("is its beginning where there is not room enough", () => {
    expect(reveal(200, 60, 120, 20)).toEqual([16, 40, 496, 120]);
    const { x, y } = revealing(zoom, { x: 200, y: 60, width: 120, height: 100 }, size, true);
    expect([x + 320 * zoom.scale, y + 60 * zoom.scale]).toEqual([384, 16]);
  });
});

test("the page has the gestures that the figure cannot follow", () => {
  expect(leftToPage(whole, size)).toBe("pan-x pan-y");
  expect(leftToPage({ scale: 2, x: 0, y: 0 }, size)).toBe("pan-up");
  expect(leftToPage({ scale: 2, x: 0, y: -100 }, size)).toBe("none");
  expect(leftToPage({ scale: 2, x: 0, y: -200 }, size)).toBe("pan-down");
});
