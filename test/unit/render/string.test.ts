import { expect, test } from "vitest";
import type { Figure } from "../../../src/figures/figure.ts";
import { renderToString } from "../../../src/render/string.ts";
import { type SceneNode, s } from "../../../src/scene/scene.ts";

const figure = (scene: SceneNode): Figure => ({
  kind: "map",
  width: 10,
  height: 10,
  title: "",
  alt: "",
  description: "",
  items: [],
  notes: [],
  scene,
});
const draw = (...children: SceneNode[]): string => renderToString(figure(s("svg", { width: 10 }, children)));
const around = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10">${content}</svg>`;

test("the name space comes first, attributes in the order of the scene, empty elements close themselves", () => {
  expect(renderToString(figure(s("svg", {})))).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(draw(s("rect", { y: 1, x: 2 }), s("text", {}, ""))).toBe(around('<rect y="1" x="2"/><text/>'));
});

test("children nest, text stands before them, keys are not written", () => {
  expect(draw(s("g", { id: "a" }, [s("text", {}, "one"), s("text", {}, "two")], "key"))).toBe(
    around('<g id="a"><text>one</text><text>two</text></g>'),
  );
  expect(draw({ tag: "text", attrs: {}, text: "one ", children: [s("tspan", {}, "two")] })).toBe(
    around("<text>one <tspan>two</tspan></text>"),
  );
});

test("no label can end its element or its attribute", () => {
  const label = `</text><script>alert("&amp; 'x'")</script>\t\n\r]]>`;
  expect(draw(s("text", { id: label }, label))).toBe(
    around(
      `<text id="&lt;/text&gt;&lt;script&gt;alert(&quot;&amp;amp; 'x'&quot;)&lt;/script&gt;&#9;&#10;&#13;]]&gt;">` +
        `&lt;/text&gt;&lt;script&gt;alert("&amp;amp; 'x'")&lt;/script&gt;\t\n\r]]&gt;</text>`,
    ),
  );
});

test("what XML cannot carry becomes U+FFFD; everything else stays as it is", () => {
  expect(draw(s("text", { id: "\0\u000b" }, "a\u0008\ud800b\udc00\uffff"))).toBe(
    around('<text id="\ufffd\ufffd">a\ufffd\ufffdb\ufffd\ufffd</text>'),
  );
  const sound = "\u00a0é\u0085\u2028𝒜👩‍👩‍👧";
  expect(draw(s("text", { id: sound }, sound))).toBe(around(`<text id="${sound}">${sound}</text>`));
});

test("what a page added to Object.prototype is not drawn", () => {
  Object.defineProperty(Object.prototype, "legacy", {
    value: "1",
    enumerable: true,
    configurable: true,
    writable: true,
  });
  try {
    expect(renderToString(figure({ tag: "svg", attrs: { width: "10" }, children: [] }))).not.toContain(
      "legacy",
    );
  } finally {
    delete (Object.prototype as { legacy?: string }).legacy;
  }
});
