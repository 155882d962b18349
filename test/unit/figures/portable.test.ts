import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Figure } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { gallery } from "../../figures/gallery.ts";

const elements = ["svg", "title", "desc", "g", "rect", "circle", "path", "line", "text"];
const attributes =
  /^(class|width|height|viewBox|role|lang|font-family|text-rendering|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|fill|stroke|stroke-width|stroke-dasharray|stroke-linecap|font-size|font-weight|text-anchor|direction|data-(theme|group|from|to|kind))$/;

function* nodes(root: SceneNode, depth = 1): Generator<{ node: SceneNode; depth: number }> {
  yield { node: root, depth };
  for (const child of root.children) yield* nodes(child, depth + 1);
}

/** What section 5 of the promises forbids, as far as a scene shows it. */
function breaches({ scene, width, height }: Figure): string[] {
  const found: string[] = [];
  for (const { node, depth } of nodes(scene)) {
    if (!elements.includes(node.tag)) found.push(`element ${node.tag}`);
    if (depth > 64) found.push(`depth ${depth}`);
    for (const [name, value] of Object.entries(node.attrs)) {
      if (!attributes.test(name)) found.push(`attribute ${name}`);
      if (
        /url\(|var\(|javascript:|NaN|Infinity|undefined|null|\[object|^[^#]*\de[-+]?\d/.test(value) &&
        !name.startsWith("data-")
      ) {
        found.push(`${name}="${value}"`);
      }
    }
    if (node.tag === "rect" && (Number(node.attrs.width) < 0 || Number(node.attrs.height) < 0))
      found.push("negative size");
  }
  for (const text of ["xml:", "xlink:"]) if (JSON.stringify(scene).includes(`"${text}`)) found.push(text);
  if (!(width > 0 && height > 0)) found.push(`size ${width} × ${height}`);
  return found;
}

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
