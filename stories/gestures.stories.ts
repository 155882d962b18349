import type { Meta, StoryContext, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { divergenceChart, thematicMap } from "../src/figures/index.ts";
import { mount } from "../src/view/mount.ts";
import type { View } from "../src/view/view.ts";
import { comingHome } from "./support/coming-home.ts";

interface GestureArgs {
  figure: "map" | "chart";
}

type Canvas = StoryContext["canvas"];
type Story = StoryObj<GestureArgs>;

const meta: Meta<GestureArgs> = {
  title: "Gestures",
  tags: ["!autodocs"],
  args: { figure: "map" },
  argTypes: { figure: { control: "radio", options: ["map", "chart"] } },
  parameters: { layout: "fullscreen" },
  render: ({ figure }, { canvasElement }) => {
    const host = document.createElement("div");
    // In the page before it is drawn, so that it knows how wide it may be.
    (canvasElement as Element).replaceChildren(host);
    const draw = figure === "map" ? thematicMap : divergenceChart;
    mount(host, draw as (...given: Parameters<typeof thematicMap>) => View["figure"], comingHome, {
      zoomable: true,
    });
    return host;
  },
};

export default meta;

const theme = (canvas: Canvas, name: RegExp): HTMLElement => canvas.getByRole("treeitem", { name });
const button = (canvas: Canvas, name: string | RegExp): HTMLElement => canvas.getByRole("button", { name });
const words = /Words that nobody explains/;

/** The pointer rests on a theme, and its numbers appear beside it; Escape takes them away. */
export const Hover: Story = {
  play: async ({ canvas, canvasElement }) => {
    const tip = canvasElement.querySelector(".tl-tooltip") as HTMLElement;
    await userEvent.hover(theme(canvas, words));
    await waitFor(() => expect(tip).toBeVisible());
    await expect(tip).toHaveTextContent("9 of 10 participants");
    await userEvent.keyboard("{Escape}");
    await expect(tip).not.toBeVisible();
  },
};

/** A click selects a theme, one beside all of them lets it go. */
export const Select: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(theme(canvas, words));
    await expect(theme(canvas, words)).toHaveAttribute("aria-selected", "true");
    await userEvent.click(canvasElement.querySelector(".tl-picture") as Element);
    await expect(theme(canvas, words)).toHaveAttribute("aria-selected", "false");
  },
};

/** The round sign closes a branch and opens it, and selects nothing. */
export const Toggle: Story = {
  play: async ({ canvas }) => {
    const sign = (): Element => theme(canvas, /^\W*Information/).querySelector(".tl-toggle") as Element;
    await userEvent.click(sign());
    await expect(theme(canvas, /^\W*Information/)).toHaveAttribute("aria-expanded", "false");
    await expect(canvas.queryByRole("treeitem", { name: words })).toBeNull();
    await userEvent.click(sign());
    await expect(theme(canvas, words)).toBeVisible();
    await expect(canvas.queryByRole("treeitem", { selected: true })).toBeNull();
  },
};

/** Shift and Enter show one branch alone; the path above the map leads back to all. */
export const Focus: Story = {
  play: async ({ canvas }) => {
    theme(canvas, /^\W*Information/).focus();
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    await expect(canvas.queryByRole("treeitem", { name: /The first night/ })).toBeNull();
    const path = within(canvas.getByRole("navigation", { name: "Where the map is" }));
    await expect(path.getByText("Information")).toHaveAttribute("aria-current", "location");
    await userEvent.click(path.getByRole("button", { name: "All themes" }));
    await expect(theme(canvas, /^\W*The first night/)).toBeVisible();
    await expect(theme(canvas, /^\W*Information/)).toHaveFocus();
  },
};

/** The list of groups hides one, and shows one alone. */
export const Groups: Story = {
  play: async ({ canvas, canvasElement }) => {
    const marks = (group: string): number =>
      canvasElement.querySelectorAll(`svg [data-group=${group}]`).length;
    await userEvent.click(button(canvas, "Groups"));
    await userEvent.click(canvas.getByRole("checkbox", { name: "Nurses" }));
    await expect(marks("nurses")).toBe(0);
    await expect(button(canvas, "Groups (1 hidden)")).toBeVisible();
    await userEvent.click(button(canvas, "Only Nurses"));
    await expect(marks("patients")).toBe(0);
    await expect(marks("nurses")).toBeGreaterThan(0);
    await userEvent.click(button(canvas, "Only Nurses"));
    await expect(marks("patients")).toBeGreaterThan(0);
  },
};

/** A group's entry in the figure's key hides it. */
export const GroupsInTheKey: Story = {
  play: async ({ canvas, canvasElement }) => {
    const target = canvasElement.querySelector(".tl-key [data-group=nurses]") as Element;
    const { x, y, width, height } = target.getBoundingClientRect();
    const coords = { clientX: x + width / 2, clientY: y + height / 2 };
    await userEvent.pointer({ keys: "[MouseLeft]", target, coords });
    await expect(button(canvas, "Groups (1 hidden)")).toBeVisible();
  },
};

/** What is typed is found and counted; Enter and the arrows go through it. */
export const Search: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("searchbox"), "whom");
    await expect(canvas.getByText("1 found")).toBeInTheDocument();
    await userEvent.clear(canvas.getByRole("searchbox"));
    await userEvent.type(canvas.getByRole("searchbox"), "IN");
    await expect(canvas.getByText(/^\d found$/)).toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
    const first = canvas.getByRole("treeitem", { selected: true });
    await userEvent.click(button(canvas, "Next theme found"));
    await expect(canvas.getByRole("treeitem", { selected: true })).not.toBe(first);
    await userEvent.click(button(canvas, "Previous theme found"));
    await expect(canvas.getByRole("treeitem", { selected: true })).toBe(first);
  },
};

/** Another layout and another measure are chosen, and the map is drawn so. */
export const LayoutAndMeasure: Story = {
  play: async ({ canvas, canvasElement }) => {
    const drawn = (): string | undefined => canvasElement.querySelector("svg")?.outerHTML;
    for (const name of ["Layout", "Measure"]) {
      const list = canvas.getByRole<HTMLSelectElement>("combobox", { name });
      const before = drawn();
      const other = [...list.options].find(({ selected }) => !selected)?.value ?? "";
      await userEvent.selectOptions(list, other);
      await expect(list).toHaveValue(other);
      await expect(drawn()).not.toBe(before);
    }
  },
};

/** Another form and another order are chosen, and the chart is drawn so. */
export const FormAndOrder: Story = {
  args: { figure: "chart" },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Form" }), "dumbbell");
    await expect(canvas.getByRole("combobox", { name: "Form" })).toHaveValue("dumbbell");
    const rows = (): (string | null)[] =>
      [...canvasElement.querySelectorAll(".tl-item")].map((item) => item.getAttribute("data-theme"));
    const before = rows();
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Order" }), "absolute");
    await expect(rows()).not.toEqual(before);
  },
};

/** Keys, buttons, and Ctrl with the wheel enlarge the figure. The wheel alone is the page's. */
export const Zoom: Story = {
  play: async ({ canvas, canvasElement }) => {
    const lens = canvasElement.querySelector(".tl-lens") as HTMLElement;
    const isLarge = (): boolean => lens.classList.contains("tl-zoomed");
    const wheel = (ctrlKey: boolean): boolean =>
      lens.dispatchEvent(new WheelEvent("wheel", { deltaY: -100, ctrlKey, bubbles: true, cancelable: true }));
    theme(canvas, words).focus();
    await userEvent.keyboard("+");
    await expect(isLarge()).toBe(true);
    await userEvent.keyboard("0");
    await expect(isLarge()).toBe(false);
    await userEvent.click(button(canvas, "Enlarge"));
    await expect(isLarge()).toBe(true);
    await userEvent.click(button(canvas, "Whole figure"));
    await expect(isLarge()).toBe(false);
    await expect(wheel(false)).toBe(true);
    await expect(isLarge()).toBe(false);
    await expect(wheel(true)).toBe(false);
    await expect(isLarge()).toBe(true);
  },
};

/** The last change is taken back, by button and by keys. */
export const Undo: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(theme(canvas, words));
    await userEvent.click(theme(canvas, /Leaflets/));
    await userEvent.click(button(canvas, "Undo"));
    await expect(theme(canvas, words)).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect(canvas.queryByRole("treeitem", { selected: true })).toBeNull();
  },
};

/** A second click opens the details: what the study says of the theme, and participants' words a few at a time. */
export const Details: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(theme(canvas, words));
    await userEvent.click(theme(canvas, words));
    const details = within(canvas.getByRole("dialog", { name: /Words that nobody/ }));
    await expect(details.getByText(/without knowing what they mean/)).toBeVisible();
    await expect(details.getByRole("row", { name: /Patients 12 9 of 10/ })).toBeVisible();
    await expect(canvasElement.querySelectorAll("blockquote")).toHaveLength(5);
    await userEvent.click(details.getByRole("button", { name: "Show 2 more" }));
    await expect(canvasElement.querySelectorAll("blockquote")).toHaveLength(7);
    await userEvent.keyboard("{Escape}");
    await expect(canvas.queryByRole("dialog")).toBeNull();
    await expect(theme(canvas, words)).toHaveFocus();
  },
};

/** The key # opens the numbers as a table, and a column's button sorts them. */
export const TableOfNumbers: Story = {
  play: async ({ canvas }) => {
    theme(canvas, words).focus();
    await userEvent.keyboard("#");
    const table = canvas.getByRole("group", { name: /^Table/ });
    await expect(table).toHaveFocus();
    await userEvent.click(within(table).getByRole("button", { name: /^Theme/ }));
    await expect(within(table).getByRole("columnheader", { name: /^Theme/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await userEvent.keyboard("{Escape}");
    await expect(theme(canvas, words)).toHaveFocus();
  },
};

/** The key ? opens the instructions, and Escape leads back to the theme. */
export const Help: Story = {
  play: async ({ canvas }) => {
    theme(canvas, words).focus();
    await userEvent.keyboard("?");
    await expect(canvas.getByRole("region", { name: "How to use this figure" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect(theme(canvas, words)).toHaveFocus();
  },
};

/** Typing the beginning of a theme's name leads to it. */
export const TypeAhead: Story = {
  play: async ({ canvas }) => {
    theme(canvas, /^\W*Information/).focus();
    await userEvent.keyboard("whom");
    await expect(theme(canvas, /Whom to call/)).toHaveFocus();
  },
};
