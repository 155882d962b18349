import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect } from "storybook/test";
import { createSvg } from "../src/render/dom.ts";
import { renderToString } from "../src/render/string.ts";
import { gallery } from "../test/figures/gallery.ts";
import { h } from "./support/html.ts";
import { largePicture } from "./support/large-picture.ts";

interface GalleryArgs {
  /** The names of the figures that are shown. */
  names: readonly string[];
}

type Story = StoryObj<GalleryArgs>;

/** What takes a browser as long as all the rest. */
const large = ["map-three-groups", "chart-matrix-three-groups"];
const others = (prefix: string): string[] =>
  gallery.map(({ name }) => name).filter((name) => name.startsWith(prefix) && !large.includes(name));

const meta: Meta<GalleryArgs> = {
  title: "Gallery",
  tags: ["!autodocs"],
  argTypes: { names: { control: "multi-select", options: gallery.map(({ name }) => name) } },
  parameters: largePicture,
  render: ({ names }) => {
    const shown = gallery.filter(({ name }) => names.includes(name));
    const figures = shown.map(({ name, about, draw }) => {
      const caption = h("figcaption", {}, h("strong", {}, name), ` ${about}`);
      const style = "margin: 0 0 48px; font: 14px/1.4 Arial, sans-serif";
      return h("figure", { style }, caption, createSvg(document, draw().scene));
    });
    return h("div", {}, ...figures);
  },
  play: async ({ canvasElement, args }) => {
    const drawn = [...canvasElement.querySelectorAll("svg")].map((svg) =>
      new XMLSerializer().serializeToString(svg),
    );
    const shown = gallery.filter(({ name }) => args.names.includes(name));
    await expect(drawn).toHaveLength(args.names.length);
    const different = shown.filter(({ draw }, i) => renderToString(draw()) !== drawn[i]);
    await expect(different.map(({ name }) => name)).toEqual([]);
  },
};

export default meta;

/** Every thematic map of which the tests keep a golden copy. */
export const Maps: Story = { args: { names: others("map-") } };

/** Every divergence chart of which the tests keep a golden copy. */
export const Charts: Story = { args: { names: others("chart-") } };

/** The largest of both kinds: 284 themes. */
export const Large: Story = { args: { names: large } };
