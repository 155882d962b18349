import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { explorer } from "./support/explorer/explorer.ts";
import { studyFiles } from "./support/studies.ts";

interface ExploreArgs {
  begin?: object;
}

type Story = StoryObj<ExploreArgs>;

const meta: Meta<ExploreArgs> = {
  title: "Explore a study",
  tags: ["!autodocs"],
  argTypes: { begin: { table: { disable: true } } },
  parameters: {
    layout: "fullscreen",
    viewport: { options: { narrow: { name: "320 px", styles: { width: "320px", height: "640px" } } } },
  },
  render: ({ begin }) => explorer(begin),
};

export default meta;

const mistaken = `{
  "version": 1,
  "groups": [{ "id": "staff", "label": "Staff", "participants": 6 }],
  "themes": [
    { "label": "Workload", "quotes": { "staff": -3 } },
    { "label": "Pay", "participants": { "staff": 9, "visitors": 2 } }
  ]
}`;

const sound = `{
  "version": 1,
  "title": "Coming home from hospital",
  "illustrative": true,
  "groups": [
    { "id": "patients", "label": "Patients", "participants": 10 },
    { "id": "nurses", "label": "Nurses", "participants": 8 }
  ],
  "themes": [
    {
      "id": "information", "label": "Information",
      "subthemes": [
        {
          "id": "words", "label": "Words that nobody explains",
          "description": "Terms and abbreviations that patients took home without knowing what they mean.",
          "quotes": { "patients": 12, "nurses": 2 },
          "participants": { "patients": 9, "nurses": 2 },
          "assessment": "diverge",
          "memo": "Nurses spoke of explaining; patients of having nodded.",
          "excerpts": [
            { "text": "I nodded. I did not want to take up their time.", "participant": "P4", "group": "patients" },
            { "text": "We do explain it, but at the door.", "participant": "N2", "group": "nurses" }
          ]
        },
        {
          "id": "leaflets", "label": "Leaflets", "colour": "green",
          "quotes": { "patients": 4 },
          "participants": { "patients": 4, "nurses": 4 }
        }
      ]
    }
  ]
}`;

const field = (canvas: ReturnType<typeof within>): HTMLTextAreaElement =>
  canvas.getByRole("textbox", { name: "Study (JSON)" });

/** The selected row of the chart. */
const row = (canvas: ReturnType<typeof within>): HTMLElement =>
  within(canvas.getByRole("listbox")).getByRole("option", { selected: true });

/** A study with mistakes is pasted, then one without; a theme is selected, and everything said of it is on the page. */
export const YourOwnStudy: Story = {
  play: async ({ canvas, canvasElement, step }) => {
    await step("paste a study with mistakes", async () => {
      await userEvent.click(field(canvas));
      await userEvent.paste(mistaken);
      const alert = await canvas.findByRole("alert");
      await waitFor(() => expect(alert).toHaveTextContent("This study cannot be drawn: 3 problems."));
      const lines = within(alert).getAllByRole("listitem");
      await expect(lines).toHaveLength(3);
      await expect(lines[0]).toHaveTextContent(/^themes\[0\]\.quotes\.staff .* cannot be negative/);
      await expect(canvasElement.querySelector("svg")).toBeNull();
    });
    await step("paste another in its place", async () => {
      await userEvent.clear(field(canvas));
      await userEvent.click(field(canvas));
      await userEvent.paste(sound);
      await canvas.findByRole("tree");
      await expect(canvas.getByRole("listbox")).toBeVisible();
      await expect(canvas.getByRole("alert")).toBeEmptyDOMElement();
      await expect(canvasElement.querySelector(".ex-status")).toHaveTextContent(
        /2 groups, 1 theme at the top, 1 warning/,
      );
      await expect(canvasElement.querySelector(".ex-status")).toHaveTextContent(
        /themes\[0\]\.subthemes\[1\]\.colour/,
      );
    });
    await step("select a theme in the map", async () => {
      await userEvent.click(canvas.getByRole("treeitem", { name: /Words that nobody explains/ }));
      const panel = within(canvas.getByRole("region", { name: "Selected theme" }));
      await expect(panel.getByRole("heading", { level: 2 })).toHaveTextContent("Words that nobody explains");
      await expect(panel.getByText("Subtheme of Information")).toBeVisible();
      await expect(panel.getByText(/without knowing what they mean/)).toBeVisible();
      await expect(panel.getByRole("row", { name: "Patients 12 9 of 10" })).toBeVisible();
      await expect(panel.getByRole("row", { name: "Nurses 2 2 of 8" })).toBeVisible();
      await expect(panel.getByText("the groups diverge")).toBeVisible();
      await expect(panel.getByText(/of having nodded/)).toBeVisible();
      await expect(panel.getByText("P4, Patients")).toBeVisible();
      await expect(panel.getByText("N2, Nurses")).toBeVisible();
    });
    await step("the chart shows the same theme, and can show another", async () => {
      await expect(row(canvas)).toHaveAccessibleName(/Words that nobody/);
      await userEvent.click(within(canvas.getByRole("listbox")).getByRole("option", { name: /Leaflets/ }));
      const panel = within(canvas.getByRole("region", { name: "Selected theme" }));
      await expect(panel.getByRole("heading", { level: 2 })).toHaveTextContent("Leaflets");
      await expect(panel.getByRole("row", { name: "Nurses not reported 4 of 8" })).toBeVisible();
      await expect(canvas.getByRole("treeitem", { selected: true })).toHaveAccessibleName(/Leaflets/);
    });
  },
};

/** A study is dropped on the box. A file that is no study is refused with what is wrong with it. */
export const DropAFile: Story = {
  play: async ({ canvas, canvasElement }) => {
    const box = canvas.getByRole("form", { name: "Your study" });
    const drop = (text: string): void => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "study.json"));
      box.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    };
    drop("{ no JSON");
    await waitFor(() =>
      expect(canvas.getByRole("alert")).toHaveTextContent(/is not JSON: see line 1, column 3/),
    );
    drop(sound);
    await expect(await canvas.findByRole("tree")).toBeVisible();
    await expect(field(canvas)).toHaveValue(sound);
    await userEvent.upload(canvas.getByLabelText("Open a file"), new File([mistaken], "mistaken.json"));
    await waitFor(() => expect(canvas.getByRole("alert")).toHaveTextContent("3 problems"));
    await expect(canvasElement.querySelector("svg")).toBeNull();
  },
};

/** All of it without a pointer: to the example, through the figures and the map's tools, to the panel; Space hides a group in both figures. */
export const WithTheKeyboard: Story = {
  args: { begin: studyFiles.get("peer-influence-illustrative") as object },
  play: async ({ canvas, canvasElement }) => {
    const stops: (string | null)[] = [];
    for (let i = 0; i < 12; i++) {
      await userEvent.tab();
      stops.push(document.activeElement?.getAttribute("role") ?? document.activeElement?.localName ?? null);
    }
    await expect(stops).toEqual([
      ...["textarea", "button", "input", "select"],
      ...["input", "input", "select", "treeitem", "input", "section", "select", "option"],
    ]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const panel = canvas.getByRole("region", { name: "Selected theme" });
    const chosen = row(canvas);
    await expect(chosen).toHaveFocus();
    await expect(chosen.getAttribute("aria-label")).toContain(
      within(panel).getByRole("heading", { level: 2 }).textContent,
    );
    const box = canvas.getByRole("checkbox", { name: "Strategic leaders" });
    box.focus();
    await userEvent.keyboard(" ");
    await expect(canvasElement.querySelectorAll("svg [data-group=leaders]")).toHaveLength(0);
    await expect(canvasElement.querySelectorAll("svg [data-group=frontline]").length).toBeGreaterThan(0);
    await userEvent.keyboard(" ");
    await expect(canvasElement.querySelectorAll("svg [data-group=leaders]").length).toBeGreaterThan(0);
  },
};

/** At 320 px nothing has to be scrolled sideways. */
export const OnANarrowScreen: Story = {
  args: { begin: studyFiles.get("peer-influence") as object },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("tree")).toBeVisible();
    await waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth));
  },
};
