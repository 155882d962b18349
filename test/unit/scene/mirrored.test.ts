import { expect, it } from "vitest";
import { textLine } from "../../../src/scene/lettering.ts";
import { mirrored } from "../../../src/scene/mirrored.ts";
import { s } from "../../../src/scene/scene.ts";

const attrsOf = (tag: string, attrs: Record<string, string | number>): Record<string, string> =>
  mirrored(s(tag, attrs), 100).attrs;

it("turns every shape over, and keeps what has no side", () => {
  expect(attrsOf("rect", { x: 10, y: 5, width: 20, height: 8, fill: "#fff" })).toEqual(
    s("rect", { x: 70, y: 5, width: 20, height: 8, fill: "#fff" }).attrs,
  );
  expect(attrsOf("circle", { cx: 12.25, cy: 5, r: 4 })).toEqual({ cx: "87.75", cy: "5", r: "4" });
  expect(attrsOf("line", { x1: 0, x2: 30, y1: 1, y2: 2 })).toEqual({ x1: "100", x2: "70", y1: "1", y2: "2" });
  expect(attrsOf("path", { d: "M10 20L30 40l5 6H7h-2V9v3Z" }).d).toBe("M90 20L70 40l-5 6H93h2V9v3Z");
  expect(attrsOf("path", { d: "M10 20 30 1e-7L30.5 -4Z" }).d).toBe("M90 20 70 0L69.5 -4Z");
});

it.each(["Trust", "\u0627\u0644\u062b\u0642\u0629"])("begins %s where it ended", (text) => {
  const at = (x: number, align: "left" | "middle" | "right") => textLine(text, x, 0, { size: 12, align });
  expect(mirrored(at(10, "left"), 100)).toEqual(at(90, "right"));
  expect(mirrored(at(10, "right"), 100)).toEqual(at(90, "left"));
  expect(mirrored(at(10, "middle"), 100)).toEqual(at(90, "middle"));
});

it("turns what stands in a group over with it, keys and all", () => {
  const group = (dx: number, cx: number) =>
    s("g", { transform: `translate(${dx} 7)` }, [s("circle", { cx, cy: 1, r: 1 }, [], "dot")], "theme a");
  expect(mirrored(group(0, 30), 100)).toEqual(group(0, 70));
  // 40 from the left, and then 40 from the right.
  expect(mirrored(group(10, 30), 100)).toEqual(group(-10, 70));
});

it("refuses what it knows no mirror image of", () => {
  expect(() => attrsOf("ellipse", { cx: 1 })).toThrow("<ellipse> has no mirror image.");
  for (const d of ["M0 0A1 1 0 0 1 2 2", "M0 0C1 1 2 2 3 3", "m0 0l1 1", "M0 0Q1 1 2 2", "M0 0z"])
    expect(() => attrsOf("path", { d })).toThrow("in a path has no mirror image.");
  expect(() => attrsOf("g", { transform: "rotate(90)" })).toThrow('"rotate(90)" has no mirror image.');
  expect(() => attrsOf("text", { transform: "scale(2)", x: 1 })).toThrow("has no mirror image.");
});
