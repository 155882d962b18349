import { expect, it } from "vitest";
import illustrative from "../../../examples/studies/peer-influence-illustrative.json" with { type: "json" };
import { type Layout, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import { branch } from "../../../src/scene/palette.ts";
import { parseStudy } from "../../../src/study/parse.ts";

it.each<Layout>(["tree", "mindmap", "radial", "force"])(
  "in a %s, lines to what diverges are painted over their siblings'",
  (layout) => {
    const svg = renderToString(thematicMap(parseStudy(illustrative), { layout, width: 1200 }));
    const lines = [
      ...svg.matchAll(/class="tl-branch"[^>]* stroke="(#\w+)"[^>]*?(?: data-from="([^"]+)")? data-to/g),
    ];
    for (const parent of new Set(lines.map(([, , from]) => from))) {
      const strokes = lines.filter(([, , from]) => from === parent).map(([, stroke]) => stroke);
      if (strokes.includes("#1a1a1a"))
        expect(strokes.indexOf("#1a1a1a")).toBe(strokes.lastIndexOf(branch) + 1);
    }
    expect(lines.filter(([, stroke]) => stroke === "#1a1a1a").length).toBeGreaterThan(1);
  },
);
