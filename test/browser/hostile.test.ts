import { afterEach, describe, expect, it } from "vitest";
import { divergenceChart, thematicMap } from "../../src/figures/index.ts";
import { createSvg } from "../../src/render/dom.ts";
import { renderToString } from "../../src/render/string.ts";
import { parseStudy } from "../../src/study/parse.ts";
import { cases, inputOf } from "../data/corpus.ts";
import { faultsOf } from "./geometry.ts";

const drawn = cases.filter(({ outcome, id }) => outcome !== "reject" && id !== "BI-234");

afterEach(() => document.body.replaceChildren());

describe.each([thematicMap, divergenceChart])("$name of a hostile study in a page", (draw) => {
  it.each(drawn.map((one) => [`${one.id} ${one.name}`, one] as const))("%s", async (_, one) => {
    const study = parseStudy(inputOf(one), one.limits);
    const figure = draw(study, { width: 480 });
    const svg = createSvg(document, figure.scene);
    document.body.replaceChildren(svg);
    const text = renderToString(figure);
    expect(new XMLSerializer().serializeToString(svg)).toBe(text);
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(
      document.querySelector(
        "script[src*=pwned], iframe, img, foreignObject, [onload], [onerror], [onclick]",
      ),
    ).toBeNull();
    expect("__pwned" in window).toBe(false);
    // 300 levels in 480 px leave an indent of less than a pixel, but no text over another.
    expect(faultsOf(svg)).toEqual([]);
  });
});
