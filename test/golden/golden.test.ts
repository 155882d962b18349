import { describe, expect, it } from "vitest";
import { renderToString } from "../../src/render/string.ts";
import { gallery } from "../figures/gallery.ts";

/** One element per line, so that a change reads as a change. */
const lines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;

describe("golden figures", () => {
  it.each(gallery.map((entry) => [entry.name, entry] as const))("%s", async (name, entry) => {
    await expect(lines(renderToString(entry.draw()))).toMatchFileSnapshot(`output/${name}.svg`);
  });

  it("have names of their own", () => {
    expect(new Set(gallery.map((entry) => entry.name)).size).toBe(gallery.length);
  });
});
