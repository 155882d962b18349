import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import founding from "../examples/studies/peer-influence.json?url&no-inline";
import type { FigureElement } from "../src/elements/index.ts";
import "../src/elements/define.ts";
import { h } from "./support/html.ts";
import { studyFiles } from "./support/studies.ts";

interface ElementArgs {
  onSelect: (event: CustomEvent) => void;
  onError: (event: CustomEvent) => void;
}

type Story = StoryObj<ElementArgs>;

const illustrative = studyFiles.get("peer-influence-illustrative") as object;

/** A study as a child of an element, as it stands in a page. */
function jsonChild(study: object | string): HTMLScriptElement {
  const text = typeof study === "string" ? study : JSON.stringify(study, undefined, 2);
  return h("script", { type: "application/json" }, text);
}

const figureElement = (canvasElement: HTMLElement): FigureElement<object> =>
  canvasElement.querySelector("thematic-map, divergence-chart") as FigureElement<object>;

/** What the element shows: queries see no further than its own children, for the rest it has a root of its own. */
const inside = (canvasElement: HTMLElement): ReturnType<typeof within> =>
  within(figureElement(canvasElement).shadowRoot as unknown as HTMLElement);

const paragraph = { style: "margin: 16px" };

const meta: Meta<ElementArgs> = {
  title: "Elements",
  // Its docs page is elements.mdx.
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen" },
  args: { onSelect: fn(), onError: fn() },
  argTypes: { onSelect: { table: { disable: true } }, onError: { table: { disable: true } } },
  decorators: [
    (story, { args }) => {
      const place = h("div", { style: "font: 16px/1.5 Arial, sans-serif" }, story() as HTMLElement);
      place.addEventListener("theme-select", args.onSelect);
      place.addEventListener("theme-error", args.onError);
      return place;
    },
  ],
};

export default meta;

/** `<thematic-map src="…">`: the study comes from a file. */
export const StudyFromAFile: Story = {
  render: () => h("thematic-map", { src: founding, layout: "mindmap" }),
  play: async ({ canvasElement, args }) => {
    const item = await inside(canvasElement).findByRole("treeitem", { name: /A role for institutions/ });
    await userEvent.click(item);
    await expect(args.onSelect).toHaveBeenCalledOnce();
    await expect(args.onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ detail: expect.objectContaining({ id: "institutions", cause: "pointer" }) }),
    );
  },
};

/** The study stands inside the element, as JSON. Nothing is loaded. */
export const StudyAsAChild: Story = {
  render: () => h("divergence-chart", { sort: "difference" }, jsonChild(illustrative)),
  play: async ({ canvasElement }) => {
    const [first] = await inside(canvasElement).findAllByRole("option");
    await expect(first).toHaveAccessibleName(/A role for institutions/);
    figureElement(canvasElement).setAttribute("sort", "author");
    await waitFor(async () => {
      const [now] = inside(canvasElement).getAllByRole("option");
      await expect(now).toHaveAccessibleName(/Recognised power/);
    });
  },
};

/** The study is handed over by a script, and so are the options. */
export const StudyAsAProperty: Story = {
  render: () =>
    Object.assign(h("thematic-map"), {
      study: illustrative,
      options: { collapsed: ["explaining-power", "trust"], selected: "institutions" },
    }),
  play: async ({ canvasElement }) => {
    const tree = inside(canvasElement);
    await expect(await tree.findByRole("treeitem", { selected: true })).toHaveAccessibleName(/institutions/);
    await expect(tree.getAllByRole("treeitem", { expanded: false })).toHaveLength(2);
  },
};

const wrong = {
  version: 1,
  groups: [{ id: "leaders", label: "Strategic leaders", participants: 9 }],
  themes: [
    { label: "Power", quotes: { leaders: -3 } },
    { label: "Trust", participants: { leaders: 12, nurses: 4 } },
  ],
};

/** A study with mistakes: the element names each, and shows what it held before. */
export const Mistakes: Story = {
  render: () =>
    h(
      "thematic-map",
      {},
      jsonChild(wrong),
      h(
        "p",
        paragraph,
        "Two themes were found: power and trust. (This paragraph is the element’s own child.)",
      ),
    ),
  play: async ({ canvasElement, args }) => {
    const alert = await inside(canvasElement).findByRole("alert");
    await waitFor(() => expect(alert).toHaveTextContent("This figure cannot be drawn"));
    await expect(alert).toHaveTextContent("themes[0].quotes.leaders is -3");
    await expect(alert.querySelectorAll("li").length).toBeGreaterThanOrEqual(3);
    await expect(within(canvasElement).getByText(/Two themes were found/)).toBeVisible();
    await expect(args.onError).toHaveBeenCalledOnce();
  },
};

/** Without a study, and until it is drawn, the element shows its children: a picture, a table, a sentence. */
export const Fallback: Story = {
  render: () => h("divergence-chart", {}, h("p", paragraph, "The groups agree, except on institutions.")),
  play: async ({ canvasElement }) => {
    const sentence = within(canvasElement).getByText(/The groups agree/);
    await expect(sentence.checkVisibility()).toBe(true);
    figureElement(canvasElement).study = illustrative;
    await expect(await inside(canvasElement).findByRole("listbox")).toBeVisible();
    await expect(sentence.checkVisibility()).toBe(false);
    figureElement(canvasElement).study = undefined;
    await waitFor(() => expect(sentence.checkVisibility()).toBe(true));
  },
};
