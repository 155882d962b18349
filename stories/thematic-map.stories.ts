import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, within } from "storybook/test";
import { encodes, layouts, type MapOptions, thematicMap } from "../src/figures/index.ts";
import { type FigureArgs, figureArgs, figureArgTypes, figureOptions, reading } from "./support/controls.ts";
import { largePicture } from "./support/large-picture.ts";
import { followsThePage, isLegible } from "./support/plays.ts";
import { showFigure } from "./support/show-figure.ts";

interface MapArgs extends FigureArgs {
  layout: NonNullable<MapOptions["layout"]>;
  encode: NonNullable<MapOptions["encode"]>;
  expandTo?: number;
  minQuotes?: number;
  maxHeight?: number;
  printWidth?: number;
  printHeight?: number;
}

/** Options that are left to their defaults until somebody sets them. */
const further = ["expandTo", "minQuotes", "maxHeight", "printWidth", "printHeight"] as const;

type Story = StoryObj<MapArgs>;

const meta: Meta<MapArgs> = {
  title: "Thematic map",
  // Its docs page is thematic-map.mdx.
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen" },
  args: { ...figureArgs, layout: "tree", encode: "counts" },
  argTypes: {
    ...figureArgTypes,
    layout: { control: "select", options: ["auto", ...layouts] },
    encode: { control: "select", options: encodes },
    expandTo: { control: { type: "number", min: 1 } },
    minQuotes: { control: { type: "number", min: 0 } },
    maxHeight: { control: { type: "number", min: 100, step: 100 } },
    printWidth: { control: { type: "number", min: 40 } },
    printHeight: { control: { type: "number", min: 40 } },
  },
  render: (args, context) => {
    const { layout, encode } = args;
    const given = Object.fromEntries(further.flatMap((name) => (args[name] ? [[name, args[name]]] : [])));
    return showFigure(thematicMap, { ...figureOptions(args), layout, encode, ...given }, args, context);
  },
};

export default meta;

/** What the article of the founding study prints: its published quotations, and the one difference that it reports. */
export const FoundingStudy: Story = {
  args: { ...reading("peer-influence"), layout: "mindmap" },
  play: async ({ canvas }) => {
    const tree = within(canvas.getByRole("tree"));
    await expect(tree.getAllByRole("treeitem")).toHaveLength(13);
    await expect(tree.getByRole("treeitem", { name: /A role for institutions/ })).toHaveAccessibleName(
      /Front-line clinicians.* 0 published quotations, .*Strategic leaders.* 1 published quotation; .*diverge/,
    );
  },
};

/** The same themes with invented counts, so that every mark can be seen at work. The figure says that they are invented. */
export const Illustrative: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await userEvent.click(canvas.getByRole("treeitem", { name: /^\W*Evidence base/ }));
    await expect(args.onSelect).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: "evidence", cause: "pointer" }),
    );
    await expect(canvas.getByRole("treeitem", { selected: true })).toHaveAccessibleName(/Evidence base/);
    await expect(canvasElement.querySelector(".tl-selected")).not.toBeNull();
  },
};

/** The tab key leads to the tree, arrow keys through it; left and right close and open, Enter selects, Escape lets go. */
export const WithTheKeyboard: Story = {
  play: async ({ canvas, args }) => {
    const all = canvas.getAllByRole("treeitem").length;
    await userEvent.tab();
    await expect(canvas.getByRole("treeitem", { name: /^\W*Power\W/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect(args.onToggle).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: "power", expanded: false, cause: "keyboard" }),
    );
    await expect(canvas.getAllByRole("treeitem").length).toBeLessThan(all);
    await userEvent.keyboard("{ArrowRight}{End}{Enter}");
    await expect(canvas.getAllByRole("treeitem")).toHaveLength(all);
    await expect(canvas.getByRole("treeitem", { selected: true })).toHaveFocus();
    await expect(canvas.getByRole("treeitem", { selected: true })).toHaveAccessibleName(
      /Conflict of interest/,
    );
    // The first takes the words beside the theme away.
    await userEvent.keyboard("{Escape}{Escape}");
    await expect(canvas.queryByRole("treeitem", { selected: true })).toBeNull();
  },
};

/** As wide as there is room, and laid out again when there is less: a map in columns becomes an outline. */
export const FitsThePage: Story = {
  args: { layout: "mindmap", width: "fit the page" },
  play: followsThePage,
};

/** At 360 px every layout is an outline. No label is smaller than 12 px. */
export const OnAPhone: Story = {
  args: { layout: "mindmap", width: 360 },
  play: isLegible,
};

/** A subtheme that the authors report the groups to diverge on stays in sight while its neighbours are closed. */
export const SelectedAndCollapsed: Story = {
  args: reading("peer-influence-illustrative", {
    selected: "institutions",
    collapsed: ["explaining-power", "trust"],
  }),
  play: async ({ canvas }) => {
    const closed = canvas.getAllByRole("treeitem", { expanded: false });
    await expect(closed).toHaveLength(2);
    await expect(canvas.getByRole("treeitem", { selected: true })).toHaveAccessibleName(/institutions/);
  },
};

/** Themes and subthemes without numbers, as a codebook or the first figure of an article has them. */
export const WithoutNumbers: Story = {
  args: { encode: "none", layout: "mindmap" },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("svg [data-group]")).toBeNull();
  },
};

/** A study that reports no counts at all, and how its themes are linked. */
export const NoCounts: Story = { args: { ...reading("big-it-resistance"), layout: "mindmap" } };

/** Presence marks: filled where a theme was found in a group, hollow where it was looked for and not found. */
export const PresenceMarks: Story = { args: reading("national-agency-four-sites") };

/** Three groups and 284 themes. Colour and shape tell the groups apart. */
export const ThreeGroups: Story = {
  args: { ...reading("data-sharing-three-groups"), width: 960 },
  parameters: largePicture,
};

/** Two of four groups hidden. The others keep their colours and shapes. */
export const HiddenGroups: Story = {
  args: reading("national-agency-four-sites", { groups: ["b", "d"] }),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll("svg [data-group=a], svg [data-group=c]")).toHaveLength(0);
    await expect(canvasElement.querySelector("svg [data-group=d]")).not.toBeNull();
  },
};

/** Labels of 120 characters, seven levels deep: labels wrap, and what has no room side by side becomes an outline. */
export const LongLabels: Story = { args: reading("sample long-and-deep") };

/** Seven writing systems, one of them from right to left. */
export const ManyScripts: Story = { args: reading("sample many-scripts") };

/** Every kind of link between themes: association, directed, both ways, contradiction. */
export const Links: Story = { args: { ...reading("sample every-link"), width: 960 } };

/** A loose web. Links are drawn around labels. */
export const Web: Story = { args: { ...reading("big-it-resistance"), layout: "force" } };

/** Sizes by counts: what has no room for its label has a number, and stands in the list. */
export const Treemap: Story = { args: { ...reading("fathers-and-providers"), layout: "treemap" } };

/** A page of 174 by 234 mm: 44 themes in columns, the text as large as fits. */
export const PrintedPage: Story = {
  args: { ...reading("fathers-and-providers"), printWidth: 174, printHeight: 234 },
  play: async ({ canvasElement }) => {
    const svg = canvasElement.querySelector("svg");
    await expect(svg?.getAttribute("width")).toBe("174mm");
  },
};

/** Two levels of a large codebook. A reader opens the branch that matters. */
export const LevelByLevel: Story = {
  args: { ...reading("data-sharing-three-groups"), expandTo: 1 },
  play: async ({ canvas }) => {
    const closed = canvas.getAllByRole("treeitem").length;
    const [first] = canvas.getAllByRole("treeitem", { expanded: false });
    first?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getAllByRole("treeitem").length).toBeGreaterThan(closed);
    await userEvent.keyboard("{ArrowLeft}");
    await expect(canvas.getAllByRole("treeitem")).toHaveLength(closed);
  },
};

/** How far the groups differ, theme by theme. */
export const Divergence: Story = { args: { encode: "divergence", layout: "mindmap", width: 960 } };
