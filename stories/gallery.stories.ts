import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect } from "storybook/test";
import { createSvg } from "../src/render/dom.ts";
import { renderToString } from "../src/render/string.ts";
import { type Entry, gallery } from "../test/figures/gallery.ts";
import { h } from "./support/html.ts";
import { largePicture } from "./support/large-picture.ts";

interface GalleryArgs {
  /** The beginning of the names of the figures that are shown. */
  names: string;
}

type Story = StoryObj<GalleryArgs>;

const chosen = (names: string): Entry[] => gallery.filter(({ name }) => name.startsWith(names));

const meta: Meta<GalleryArgs> = {
  title: "Gallery",
  tags: ["!autodocs"],
  argTypes: { names: { control: "select", options: ["map-", "chart-", ...gallery.map(({ name }) => name)] } },
  parameters: largePicture,
  render: ({ names }) =>
    h(
      "div",
      {},
      ...chosen(names).map(({ name, about, draw }) =>
        h(
          "figure",
          { style: "margin: 0 0 48px" },
          h(
            "figcaption",
            { style: "font: 14px/1.4 Arial, sans-serif; margin-bottom: 8px" },
            h("strong", {}, name),
            ` ${about}`,
          ),
          createSvg(document, draw().scene),
        ),
      ),
    ),
  play: async ({ canvasElement, args }) => {
    const drawn = [...canvasElement.querySelectorAll("svg")];
    const entries = chosen(args.names);
    await expect(entries.length).toBeGreaterThan(0);
    await expect(drawn).toHaveLength(entries.length);
    const serializer = new XMLSerializer();
    for (const [i, { draw }] of entries.entries()) {
      // Thousands of lines: compared here, because a matcher would keep them all.
      await expect(serializer.serializeToString(drawn[i] as SVGSVGElement) === renderToString(draw())).toBe(
        true,
      );
    }
  },
};

export default meta;

/** Every thematic map of which the tests keep a golden copy. */
export const Maps: Story = { args: { names: "map-" } };

/** Every divergence chart of which the tests keep a golden copy. */
export const Charts: Story = { args: { names: "chart-" } };

/** One of them, to be chosen by name. */
export const OneFigure: Story = { args: { names: "map-mindmap-720" } };
