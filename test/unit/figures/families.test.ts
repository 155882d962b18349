import { expect, it } from "vitest";
import { type Figure, type Layout, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import type { SceneNode } from "../../../src/scene/scene.ts";
import { parseStudy } from "../../../src/study/parse.ts";

/** Four themes, each with eight below it: enough for rows that move together, whichever is closed. */
const json = {
  version: 1,
  title: "Branches",
  groups: [
    { id: "a", label: "Group A" },
    { id: "b", label: "Group B" },
  ],
  themes: ["north", "east", "south", "west"].map((id, i) => ({
    id,
    // The first has room beside its label to say how many are hidden below it: columns keep their width.
    label: i ? `The ${id} of the country` : "North",
    quotes: { a: i, b: 2 },
    subthemes: Array.from({ length: 8 }, (_, k) => ({
      id: `${id}-${k}`,
      label: `Subtheme ${k} in the ${id}`,
      quotes: { a: 7 - k, b: i + k },
    })),
  })),
};
const study = parseStudy(json);

const familyOf = (figure: Figure, id: string): SceneNode =>
  figure.scene.children
    .find(({ key }) => key === "body")
    ?.children.find(({ key }) => key === `family ${id}`) as SceneNode;

it("a branch that moves as another is closed is the same but for where it stands", () => {
  const options = { layout: "tree", width: 1200 } as const;
  const open = thematicMap(study, options);
  const closed = thematicMap(study, { ...options, collapsed: ["north"] });
  for (const id of ["east", "south", "west"]) {
    expect(familyOf(closed, id).attrs.transform).not.toBe(familyOf(open, id).attrs.transform);
    expect(familyOf(closed, id).children).toEqual(familyOf(open, id).children);
  }
});

it.each<Layout>(["tree", "mindmap"])(
  "a %s that was toggled and selected in before is the one that is drawn at once",
  (layout) => {
    const shown = { layout, width: 900, selected: undefined, hovered: undefined };
    for (const collapsed of [[], ["north"], ["south"], []]) {
      const drawn = thematicMap(study, { ...shown, collapsed });
      const fresh = thematicMap(parseStudy(json), { layout, width: 900, collapsed });
      expect(renderToString(drawn)).toBe(renderToString(fresh));
    }
  },
);
