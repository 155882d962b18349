import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Figure } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { gallery } from "../../figures/gallery.ts";
import { breaches } from "../../figures/promises.ts";

const folder = mkdtempSync(join(tmpdir(), "themeloom-"));
afterAll(() => rmSync(folder, { recursive: true }));
const has = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;

describe.each(gallery.map((entry) => [entry.name, entry.draw()] as const))("%s", (name, figure) => {
  it("uses portable elements and attributes only", () => expect(breaches(figure)).toEqual([]));
  it("is the same on every run", () => {
    const again = gallery.find((entry) => entry.name === name)?.draw() as Figure;
    expect(renderToString(again)).toBe(renderToString(figure));
  });
  it("has a name, a description and short alternative text", () => {
    const svg = renderToString(figure);
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(figure.alt.split(/\s+/).length).toBeLessThanOrEqual(30);
    expect(`${figure.alt} ${figure.description}`).not.toMatch(/undefined|NaN|null|\[object/);
  });
  it.runIf(has("xmllint") && has("rsvg-convert"))(
    "is accepted by xmllint and rsvg-convert",
    () => {
      const file = join(folder, `${name}.svg`);
      writeFileSync(file, renderToString(figure));
      execFileSync("xmllint", ["--noout", file]);
      execFileSync("rsvg-convert", ["--width", "200", file, "-o", `${file}.png`]);
    },
    30_000,
  );
});

it("sees what is not portable", () => {
  const [first] = gallery;
  const figure = first?.draw() as Figure;
  const foreign = { tag: "foreignObject", attrs: { style: "x", fill: "url(#a)" }, children: [] };
  const scene = { ...figure.scene, children: [...figure.scene.children, foreign] };
  expect(breaches({ ...figure, scene })).toEqual([
    "element foreignObject",
    "attribute style",
    'fill="url(#a)"',
  ]);
});
