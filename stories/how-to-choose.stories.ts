import type { Meta, StoryObj } from "@storybook/html-vite";
import { type ChartOptions, divergenceChart } from "../src/figures/index.ts";
import { createSvg } from "../src/render/dom.ts";
import { studyNamed } from "./support/studies.ts";

/** A chart as it stands, beside the words about it. */
interface ExampleArgs {
  study: string;
  options: ChartOptions;
}

type Story = StoryObj<ExampleArgs>;

const meta: Meta<ExampleArgs> = {
  title: "How to choose a form",
  // Its docs page is how-to-choose.mdx.
  tags: ["!autodocs"],
  parameters: { controls: { disable: true } },
  render: ({ study, options }) =>
    createSvg(document, divergenceChart(studyNamed(study), { width: 900, caption: false, ...options }).scene),
};

export default meta;

/** Two small groups: a mark for each participant. */
export const SmallGroups: Story = { args: { study: "peer-influence-illustrative", options: {} } };

/** Two larger groups. */
export const LargerGroups: Story = { args: { study: "research-participation-caregivers", options: {} } };

/** Quotes only: shares of what each group said, and of these the six that differ most. */
export const QuotesOnly: Story = {
  args: {
    study: "fathers-and-providers",
    options: { form: "butterfly", flat: true, sort: "absolute", top: 6 },
  },
};

/** Four groups: a number in each cell. */
export const SeveralGroups: Story = {
  args: { study: "national-agency-four-sites", options: { form: "matrix" } },
};
