import type { StoryContext } from "@storybook/html-vite";
import { expect, waitFor } from "storybook/test";

type Play = (context: Pick<StoryContext, "canvasElement">) => Promise<void>;

/** The figure is as wide as its place, and becomes narrower and wider with it. */
export const followsThePage: Play = async ({ canvasElement }) => {
  const host = (canvasElement as Element).firstElementChild as HTMLElement;
  const drawn = (): number => Number(host.querySelector("svg")?.getAttribute("width"));
  await expect(drawn()).toBe(host.clientWidth);
  host.style.width = "400px";
  await waitFor(() => expect(drawn()).toBe(400));
  host.style.width = "";
  await waitFor(() => expect(drawn()).toBe(host.clientWidth));
};

/** No text of the figure is smaller than 12 px on the screen, and none leaves the picture. */
export const isLegible: Play = async ({ canvasElement }) => {
  const svg = (canvasElement as Element).querySelector("svg") as SVGSVGElement;
  const texts = [...svg.querySelectorAll("text")];
  const picture = svg.getBoundingClientRect();
  await expect(texts.length).toBeGreaterThan(20);
  await expect(
    Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
  ).toBeGreaterThanOrEqual(12);
  await expect(picture.width).toBe(Number(svg.getAttribute("width")));
  for (const text of texts) {
    const { left, right } = text.getBoundingClientRect();
    await expect(left).toBeGreaterThanOrEqual(picture.left);
    await expect(right).toBeLessThanOrEqual(picture.right);
  }
};
