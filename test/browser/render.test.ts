import { expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { createSvg, renderInto } from "../../src/render/dom.ts";
import { renderToString } from "../../src/render/string.ts";
import { type Scene, type SceneNode, s } from "../../src/scene/scene.ts";
import { randomOf } from "./random.ts";

const serialised = (node: Node): string => new XMLSerializer().serializeToString(node);
const written = (scene: Scene): string => renderToString({ scene } as Figure);
const picture = (...children: SceneNode[]): Scene => s("svg", { width: 10 }, children);

/** How often the page is changed while `act` runs. */
function changes(target: Node, act: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(target, { attributes: true, characterData: true, childList: true, subtree: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

test("every character is written as Chromium writes it, in text and in attributes", () => {
  for (let start = 0; start < 0x11000; start += 0x400) {
    const codes = Array.from({ length: 0x400 }, (_, i) => start + i);
    const text = String.fromCodePoint(...codes);
    const scene = picture(
      s("text", { id: text }, text),
      ...codes.map((code) => s("text", {}, String.fromCodePoint(code))),
    );
    expect(serialised(createSvg(document, scene)) === written(scene), `from U+${start.toString(16)}`).toBe(
      true,
    );
  }
});

test("what was written is valid XML, whatever the label", () => {
  const label = `\0\u000b\ud800<&>"'\ufffe]]>--><!--`;
  const scene = picture(s("text", { id: label }, label));
  const document = new DOMParser().parseFromString(written(scene), "image/svg+xml");
  expect(document.querySelector("parsererror")).toBe(null);
  expect(document.querySelector("text")?.textContent).toBe(`\ufffd\ufffd\ufffd<&>"'\ufffd]]>--><!--`);
});

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

function randomNode(random: () => number, depth: number, key?: string): SceneNode {
  const names = ["id", "x", "y", "fill", "data-theme", "class"].filter(() => random() < 0.5);
  const attrs = Object.fromEntries(
    names.sort(() => random() - 0.5).map((name) => [name, pick(random, ["1", "2", "", 'a<\n&"'])]),
  );
  const tag = pick(random, ["g", "text", "path"]);
  const used = new Set<string>();
  const children = Array.from({ length: depth > 0 ? Math.floor(random() * 6) : 0 }, () => {
    const own = random() < 0.6 ? pick(random, ["a", "b", "c", "d", "e", "f", "g 1"]) : undefined;
    if (own !== undefined && used.has(own) && random() < 0.9) return randomNode(random, depth - 1);
    if (own !== undefined) used.add(own);
    return randomNode(random, depth - 1, own);
  });
  const text = random() < 0.4 ? pick(random, ["", "one", "two", "\0 <"]) : undefined;
  return {
    tag,
    attrs,
    children,
    ...(key === undefined ? {} : { key }),
    ...(text === undefined ? {} : { text }),
  };
}

test("after any sequence of updates the bytes are those of the last scene", () => {
  const random = randomOf(1);
  for (let run = 0; run < 20; run++) {
    const svg = createSvg(document, { ...randomNode(random, 4), tag: "svg" });
    for (let update = 0; update < 10; update++) {
      const scene = { ...randomNode(random, 4), tag: "svg" };
      renderInto(svg, scene);
      expect(serialised(svg)).toBe(written(scene));
    }
  }
});

test("elements are kept by key, moved when the order changes, and replaced when the tag does", () => {
  const item = (key: string, tag = "g"): SceneNode => s(tag, { id: key }, [], key);
  const svg = createSvg(document, picture(item("a"), item("b"), item("c")));
  const [a, b, c] = [...svg.children];
  renderInto(svg, picture(item("c"), s("rect", {}), item("b", "path"), item("a")));
  expect(svg.children[0]).toBe(c);
  expect(svg.children[3]).toBe(a);
  expect(svg.children[2]).not.toBe(b);
  expect(svg.children[2]?.tagName).toBe("path");
  expect(b?.isConnected).toBe(false);
});

test("without a key, tag and place among such siblings count", () => {
  const svg = createSvg(document, picture(s("g", {}), s("rect", {}), s("g", {})));
  const [first, rect, second] = [...svg.children];
  renderInto(svg, picture(s("path", {}), s("g", {}, [], "keyed"), s("g", {}), s("g", {}), s("rect", {})));
  expect([...svg.children].slice(2)).toEqual([first, second, rect]);
  expect(svg.children[2]).toBe(first);
  expect(svg.children[3]).toBe(second);
  expect(svg.children[4]).toBe(rect);
});

test("only what differs is written, and a subtree that is the same object is not looked at", () => {
  let looks = 0;
  const same: SceneNode = {
    ...s("g", { id: "same" }, [], "same"),
    get children() {
      looks++;
      return [s("text", {}, "one")];
    },
  };
  const moved = (x: number): SceneNode =>
    s("g", { transform: `translate(${x} 0)` }, [s("text", { x: 1 }, "two")], "moved");
  const svg = createSvg(document, picture(same, moved(1)));
  expect(looks).toBeGreaterThan(0);
  looks = 0;
  const records = changes(svg, () => renderInto(svg, picture(same, moved(2))));
  expect(records.map(({ type, attributeName }) => [type, attributeName])).toEqual([
    ["attributes", "transform"],
  ]);
  expect(looks).toBe(0);
});

test("what somebody else left in the picture is gone, and a drawing that failed does no lasting harm", () => {
  const svg = createSvg(document, picture(s("g", {}, [], "a"), s("g", {}, [], "b")));
  svg.children[0]?.before(document.createElementNS(svg.namespaceURI, "image") as SVGElement);
  const next = picture(s("g", { id: "1" }, [], "b"), s("g", {}, [], "a"));
  renderInto(svg, next);
  expect(serialised(svg)).toBe(written(next));

  const broken = picture(s("g", { id: "2", "not a name": "1" }, [], "b"));
  expect(() => renderInto(svg, broken)).toThrow();
  renderInto(svg, next);
  expect(serialised(svg)).toBe(written(next));
});

test("an svg that the page brought is taken over", () => {
  const svg = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>static</g></svg>',
    "image/svg+xml",
  ).documentElement;
  const scene = picture(s("text", {}, "drawn"));
  renderInto(svg, scene);
  expect(serialised(svg)).toBe(written(scene));
});

test("a picture can be made for another document", () => {
  const other = document.implementation.createHTMLDocument();
  const svg = createSvg(other, picture(s("g", {}, [s("text", {}, "one")])));
  expect(svg.ownerDocument).toBe(other);
  expect(svg.querySelector("text")?.ownerDocument).toBe(other);
});
