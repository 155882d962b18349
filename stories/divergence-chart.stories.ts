import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, within } from "storybook/test";
import { type ChartOptions, compares, divergenceChart, forms, sorts } from "../src/figures/index.ts";
import { type FigureArgs, figureArgs, figureArgTypes, figureOptions, reading } from "./support/controls.ts";
import { largePicture } from "./support/large-picture.ts";
import { followsThePage, isLegible } from "./support/plays.ts";
import { showFigure } from "./support/show-figure.ts";

interface ChartArgs extends FigureArgs {
  form: NonNullable<ChartOptions["form"]>;
  sort?: NonNullable<ChartOptions["sort"]>;
  flat?: boolean;
  top?: number;
  compare: NonNullable<ChartOptions["compare"]>;
  reference?: string;
  suppressBelow?: number;
  percent?: boolean;
  intervals?: boolean;
  expandTo?: number;
}

/** Options that are left to their defaults until somebody sets them. */
const further = [
  ...(["sort", "flat", "top", "reference", "suppressBelow", "percent", "intervals", "expandTo"] as const),
];

type Story = StoryObj<ChartArgs>;

const meta: Meta<ChartArgs> = {
  title: "Divergence chart",
  // Its docs page is divergence-chart.mdx.
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen" },
  args: { ...figureArgs, form: "auto", compare: "auto" },
  argTypes: {
    ...figureArgTypes,
    form: { control: "inline-radio", options: ["auto", ...forms] },
    sort: { control: "select", options: sorts },
    flat: { control: "boolean" },
    top: { control: { type: "number", min: 1 } },
    compare: { control: "select", options: ["auto", ...compares] },
    reference: { description: "A group's id", control: "text" },
    suppressBelow: { control: { type: "number", min: 2 } },
    percent: { control: "boolean" },
    intervals: { control: "boolean" },
    expandTo: { control: { type: "number", min: 1 } },
  },
  render: (args, context) => {
    const { form, compare } = args;
    const given = Object.fromEntries(further.flatMap((name) => (args[name] ? [[name, args[name]]] : [])));
    return showFigure(divergenceChart, { ...figureOptions(args), form, compare, ...given }, args, context);
  },
};

export default meta;

/** What the article of the founding study reports of its participants, and what it does not. */
export const FoundingStudy: Story = {
  args: reading("peer-influence"),
  play: async ({ canvas }) => {
    const list = within(canvas.getByRole("listbox"));
    await expect(list.getByRole("option", { name: /A role for institutions/ })).toHaveAccessibleName(
      /Front-line clinicians.* 1 of 8, .*Strategic leaders.* at least 5 of 9 \(most\)/,
    );
    await expect(list.getByRole("option", { name: /Credibility/ })).toHaveAccessibleName(/not reported/);
  },
};

/** One mark per participant, with invented counts: the groups agree, except on institutions. */
export const Illustrative: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const row = canvas.getByRole("option", { name: /A role for institutions/ });
    await expect(row).toHaveAccessibleName(/1 of 8, .*7 of 9; difference \+65 points; marked difference/);
    await userEvent.click(row);
    await expect(args.onSelect).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: "institutions", cause: "pointer" }),
    );
    await expect(row).toHaveAttribute("aria-selected", "true");
    await expect(canvasElement.querySelector(".tl-selected")).not.toBeNull();
  },
};

/** The tab key leads to the chart, arrow keys from theme to theme; Enter selects, Escape lets go. */
export const WithTheKeyboard: Story = {
  play: async ({ canvas, args }) => {
    const options = within(canvas.getByRole("listbox")).getAllByRole("option");
    await userEvent.tab();
    await expect(options[0]).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown} ");
    await expect(options[2]).toHaveFocus();
    await expect(within(canvas.getByRole("listbox")).getAllByRole("option", { selected: true })).toEqual([
      options[2],
    ]);
    await expect(args.onSelect).toHaveBeenLastCalledWith(expect.objectContaining({ cause: "keyboard" }));
    // The first takes the words beside the theme away.
    await userEvent.keyboard("{Escape}{Escape}");
    await expect(within(canvas.getByRole("listbox")).queryByRole("option", { selected: true })).toBeNull();
  },
};

/** In the author's order, as in the file; left to itself, the largest lead of the second group is first within each theme. */
export const Sorted: Story = {
  args: { sort: "author" },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole("listbox")).getAllByRole("option")[0]).not.toHaveAccessibleName(
      /A role for institutions/,
    );
  },
};

/** All rows together, by size of the difference, and of these the first three. */
export const TheLargestThree: Story = {
  args: { flat: true, sort: "absolute", top: 3 },
  play: async ({ canvas, canvasElement }) => {
    await expect(within(canvas.getByRole("listbox")).getAllByRole("option")).toHaveLength(3);
    await expect(within(canvas.getByRole("listbox")).getAllByRole("option")[0]).toHaveAccessibleName(
      /A role for institutions/,
    );
    await expect(canvasElement.querySelector("svg")).toHaveTextContent("And 6 more themes, not shown.");
  },
};

/** Small counts are not told, so that nobody can be recognised. Zero is. */
export const SmallCountsSuppressed: Story = {
  args: { suppressBelow: 5 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("option", { name: /A role for institutions/ })).toHaveAccessibleName(
      /between 1 and 4 of 8 \(suppressed\)/,
    );
  },
};

/** As wide as there is room, and laid out again when there is less. */
export const FitsThePage: Story = {
  args: { width: "fit the page" },
  play: followsThePage,
};

/** At 360 px labels stand above their marks. No label is smaller than 12 px. */
export const OnAPhone: Story = {
  args: { width: 360 },
  play: isLegible,
};

/** Shares of each group's quotes, back to back: all that can be compared where no participants are counted. */
export const Butterfly: Story = { args: reading("fathers-and-providers") };

/** Participants again, but too many for one mark each. */
export const ManyParticipants: Story = { args: reading("research-participation-caregivers") };

/** Presence marks of four sites: filled found, hollow looked for and not found, a dash where nothing is reported. */
export const PresenceMarks: Story = { args: reading("national-agency-four-sites") };

/** Three groups: a column each, a number in every cell, bars on one scale. */
export const ThreeGroups: Story = {
  args: { ...reading("data-sharing-three-groups"), width: 960 },
  parameters: largePicture,
};

/** Each group with one of them: the largest difference has the mark of its group. */
export const AgainstAReference: Story = {
  args: { ...reading("data-sharing-three-groups"), reference: "QR", flat: true, top: 12, width: 960 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("svg .tl-heads")).toHaveTextContent(/Largest difference ?from/);
  },
};

/** Of three groups, two are shown, and so there is a difference to draw. */
export const HiddenGroup: Story = {
  args: { ...reading("data-sharing-three-groups", { groups: ["BSR", "QR"] }), width: 960 },
  parameters: largePicture,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("svg [data-group=DC]")).toBeNull();
    await expect(canvasElement.querySelector("svg [data-group=QR]")).not.toBeNull();
  },
};

/** A study that reports no counts: the chart says so in every row, and draws nothing that looks like zero. */
export const NoCounts: Story = { args: reading("big-it-resistance") };

/** Zero, bounds, words and "not reported" are told apart. */
export const EveryKindOfCount: Story = { args: reading("sample every-count") };

/** Labels of 120 characters beside marks. */
export const LongLabels: Story = { args: reading("sample long-and-deep") };

/** Twelve groups, the most there may be, on a phone: each number stands behind its group's mark. */
export const TwelveGroups: Story = { args: { ...reading("sample twelve-groups"), width: 360 } };
