import type { Preview } from "@storybook/html-vite";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    // Every story is a test, and what axe finds fails it.
    a11y: { test: "error" },
    controls: { expanded: true },
  },
};

export default preview;
