import type { Meta, StoryObj } from "@storybook/html-vite";
import { divergenceChart, thematicMap } from "../src/figures/index.ts";
import { arabic } from "../src/languages/ar.ts";
import { german } from "../src/languages/de.ts";
import { spanish } from "../src/languages/es.ts";
import { french } from "../src/languages/fr.ts";
import { mount } from "../src/view/mount.ts";
import type { Dictionary } from "../src/words/message.ts";
import { h } from "./support/html.ts";
import { studyNamed } from "./support/studies.ts";

interface LanguageArgs {
  words: Dictionary;
  title: string;
}

type Story = StoryObj<LanguageArgs>;

/** Everything that figures, table and tools say in another language. Labels stay as the author has them. */
const meta: Meta<LanguageArgs> = {
  title: "Languages",
  parameters: { controls: { disable: true } },
  render: ({ words, title }, { canvasElement }) => {
    const [chart, map] = [h("div"), h("div")];
    (canvasElement as Element).replaceChildren(chart, map);
    const study = studyNamed("peer-influence-illustrative");
    mount(chart, divergenceChart, study, { words, title });
    mount(map, thematicMap, study, { words, title, table: true });
    return h("div", {}, chart, map);
  },
};

export default meta;

export const German: Story = { args: { words: german, title: "Einfluss von Kolleginnen und Kollegen" } };
export const French: Story = { args: { words: french, title: "L’influence des pairs" } };
export const Spanish: Story = { args: { words: spanish, title: "La influencia de los colegas" } };
export const Arabic: Story = { args: { words: arabic, title: "تأثير الأقران" } };
