import { expect, it } from "vitest";
import { thematicMap } from "../../../src/figures/index.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { elementsOf, themeIn } from "../../figures/scene-query.ts";

it("the links of a theme in a web begin below each other", () => {
  const study = parseStudy({
    version: 1,
    groups: [{ id: "g", label: "G" }],
    themes: ["Rest", "Team", "Coming home when others leave"].map((label, i) => ({
      id: `t${i}`,
      label,
      quotes: { g: 4 },
    })),
    links: [
      { from: "t0", to: "t1", label: "has", kind: "association" },
      { from: "t0", to: "t2", label: "leaves no time at all for", kind: "association" },
    ],
  });
  const lines = elementsOf(themeIn(thematicMap(study, { layout: "force", width: 720 }), "t0")).filter(
    ({ tag, text, attrs }) => tag === "text" && !attrs["text-anchor"] && /has|leaves/.test(text ?? ""),
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]?.attrs.x).toBe(lines[1]?.attrs.x);
});
