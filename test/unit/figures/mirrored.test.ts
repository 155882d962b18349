import { describe, expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type Figure, type MapOptions, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { type Extent, extentsOf } from "../../figures/extents.ts";

/** The same study from either side: its words stay, only its language is another. */
const both = (options: MapOptions, study: object = illustrative): [Figure, Figure] => [
  thematicMap(parseStudy({ ...study, language: "en" }), options),
  thematicMap(parseStudy({ ...study, language: "ar" }), options),
];

type Box = Figure["items"][number]["box"];
const mirrored = ({ x, y, width, height }: Box, by: number): Box => ({ x: by - x - width, y, width, height });
const expectSame = (one: Box, other: Box): void => {
  for (const key of ["x", "y", "width", "height"] as const) expect(one[key]).toBeCloseTo(other[key], 1);
};

const kinds: [string, MapOptions][] = [
  ["a tree", { width: 900 }],
  ["a collapsed tree", { width: 900, collapsed: ["channels"] }],
  ["an outline", { width: 360 }],
  ["an outline in columns", { width: 900, maxHeight: 420 }],
  ["a mind map", { layout: "mindmap", width: 960 }],
  ["a mind map of outlines", { layout: "mindmap", width: 720 }],
  ["a tree without numbers", { width: 900, encode: "none" }],
];

describe("a map in a language from right to left", () => {
  it.each(kinds)("is the mirror image: %s", (_, options) => {
    const [plain, turned] = both(options);
    const by = plain.width;
    expect(turned.height).toBe(plain.height);
    expect(turned.items.map(({ id }) => id)).toEqual(plain.items.map(({ id }) => id));
    turned.items.forEach(({ box, toggle }, i) => {
      const twin = plain.items[i] as Figure["items"][number];
      expectSame(box, mirrored(twin.box, by));
      expect(!toggle).toBe(!twin.toggle);
      if (toggle && twin.toggle) expectSame(toggle, mirrored(twin.toggle, by));
    });
  });

  it("has its heading, key and notes at the right edge", () => {
    const [plain, turned] = both({ width: 900 });
    const placed = (figure: Figure, className: string): string[] =>
      [...renderToString(figure).matchAll(new RegExp(`<text class="${className}"[^>]*>`, "g"))].map(
        ([tag]) => tag,
      );
    for (const className of ["tl-title", "tl-subtitle"]) {
      expect(placed(plain, className)[0]).toMatch(/ x="26"/);
      expect(placed(turned, className)[0]).toMatch(/ x="874".* text-anchor="end"/);
    }
    const key = (figure: Figure): string[] =>
      [
        ...renderToString(figure).matchAll(/class="tl-key" transform="translate\((\S+) \S+\)".*?<\/text>/g),
      ].map(([, x]) => x ?? "");
    expect([key(plain), key(turned)]).toEqual([["26"], ["874"]]);
    const foot = (figure: Figure): string =>
      /class="tl-foot">.*?<text([^>]*)>/.exec(renderToString(figure))?.[1] ?? "";
    // The first note has a mark before it.
    expect(foot(plain)).toMatch(/ x="41"/);
    expect(foot(turned)).toMatch(/ x="859".* text-anchor="end"/);
  });

  it("has the path of a branch that goes on at the right edge of its column", () => {
    const options = { width: 900, maxHeight: 300, caption: false, title: "" };
    const headings = (figure: Figure): { x: number; tag: string }[] =>
      [...renderToString(figure).matchAll(/class="tl-continued"><text x="([\d.]+)"[^>]*>/g)].map(
        ([tag, x]) => ({ x: Number(x), tag }),
      );
    const [plain, turned] = both(options).map(headings) as [
      ReturnType<typeof headings>,
      ReturnType<typeof headings>,
    ];
    expect(plain.length).toBeGreaterThan(0);
    expect(turned.map(({ x }) => x)).toEqual(plain.map(({ x }) => expect.closeTo(900 - x, 1)));
    for (const { tag } of plain) expect(tag).not.toContain("text-anchor");
    for (const { tag } of turned) expect(tag).toContain('text-anchor="end"');
  });

  it("has the first group on the side of the axis where reading starts, and says so in the key", () => {
    const sides = both({ width: 900 }).map((figure) => {
      const svg = renderToString(figure);
      const theme = svg.split('data-theme="recognised-power"')[1]?.split("</g>")[0] ?? "";
      const bars = [...theme.matchAll(/<rect x="([-\d.]+)"[^>]* data-group="(\w+)"/g)];
      expect(bars.map(([, , group]) => group)).toEqual(["frontline", "leaders"]);
      const [first, second] = bars.map(([, x]) => Number(x)) as [number, number];
      return { isLeft: first < second, arrows: svg.match(/[←→](?=<)/g) };
    });
    expect(sides).toEqual([
      { isLeft: true, arrows: ["←", "→"] },
      { isLeft: false, arrows: ["→", "←"] },
    ]);
  });

  it.each<[NonNullable<MapOptions["encode"]>, number]>([
    ["counts", 2],
    ["counts", 3],
    ["total", 3],
    ["prevalence", 2],
    ["divergence", 2],
    ["none", 2],
  ])("has each mark and number of %s of %i groups where the mirror has it", (encode, count) => {
    const study = {
      ...illustrative,
      groups: [...illustrative.groups, { id: "third", label: "Third", participants: 9 }].slice(0, count),
    };
    const [plain, turned] = both({ width: 900, encode }, study);
    const twins = extentsOf(plain);
    const found = extentsOf(turned);
    expect(found.length).toBe(twins.length);
    found.forEach(({ node, left, right }, i) => {
      const twin = twins[i] as Extent;
      if (/^[←→]$/.test(node.text ?? "")) return;
      expect([node.tag, left, right]).toEqual([
        twin.node.tag,
        expect.closeTo(900 - twin.right, 1),
        expect.closeTo(900 - twin.left, 1),
      ]);
    });
  });
});
