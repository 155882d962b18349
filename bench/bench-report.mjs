import { actsTable, tasksTable } from "./acts-table.mjs";
import { comparison, milliseconds, thousands } from "./comparison-table.mjs";
import { fixed, table } from "./markdown.mjs";
import { studies } from "./studies.mjs";

/** Times of the layouts: a row each, a column for each of these studies; what was replaced is in brackets. */
function layoutTable(rows, columns) {
  const names = [...new Set(rows.map(({ layout }) => layout))];
  const cellOf = (layout, study) => {
    const { ms, replaced } = rows.find((row) => row.layout === layout && row.study === study);
    if (!Number.isFinite(ms)) return "over 3 min";
    return replaced ? `(${milliseconds(ms)})` : milliseconds(ms);
  };
  const head = columns.map((study) =>
    typeof study === "number" ? `${thousands(study)} themes` : studies.find(({ id }) => id === study).name,
  );
  return table(
    ["layout, ms", ...head],
    names.map((layout) => [layout, ...columns.map((study) => cellOf(layout, study))]),
  );
}

/** The whole of docs/benchmarks.md. */
export function benchReport({ machine, plan, node, pages, layouts, form }) {
  const busy = machine.load > machine.cores / 4;
  const { pages: samples, milliseconds: budget } = plan;
  return `# How long a figure takes

Made by \`npm run bench\` on a machine with ${machine.cores} cores, Node ${machine.node.slice(1)} and
Chromium ${machine.chromium}. All times are medians of one run. Another machine has other times: compare the ratios, and run it on
your own.${busy ? ` Before it began, other work kept the machine busy (load ${fixed(machine.load, 1)}): take even the ratios as rough.` : ""}

First maps, then [divergence charts](#divergence-charts).

The studies of maps are generated (\`bench/studies.mjs\`): 30 themes on two levels, 300 on three, 3,000 on four; two groups,
labels of 2 to 8 words. Ours is \`layout: "tree"\` at 1,200 px.

- **Themeloom** is given a parsed study, a new one each time, as a study's last figure is remembered; \`parseStudy\` is on the
  clock in a row of its own.
- The **bare string template** and the **hand-written d3** draw as many elements as our tree: label lines, bars, numbers,
  branches. They are given the lines of the labels, and measure, wrap, fit and describe nothing.
- **Libraries** draw each label with its counts as one line of text, so they draw fewer elements.

## In Node: from study to SVG text

Processor time, warm: a process for each row, of ${thousands(budget)} ms at least, of which half warms up. d3 and Observable Plot
draw into linkedom.

${comparison(node.maps, "template", "themes")}

## In Chromium: from study to a figure that is laid out

Time on the clock of the first drawing in a fresh page, where nothing is warm, until a bounding box has been read. ${samples}
pages each, in turning order. markmap waits for frames of the screen, which is part of its time. Themeloom is \`mount\`, which also makes
the tree that keyboards and screen readers use.

${comparison(pages.maps, "d3", "themes")}

## In Chromium: what readers do

Time on the clock from an event until a bounding box has been read, in a map that is there already and as above; medians of ${plan.acts.times}. In
brackets: how many elements, attributes and texts of the page were added, removed or changed. *Update* draws the same
study with another count on every theme. Themeloom is the whole view: picture, the tree that keyboards and screen readers use, tooltip,
toolbar, live region. What a library cannot do is left out.

${plan.acts.sizes.map((size) => actsTable(pages.acts, size)).join("\n\n")}

The longest task (script, style and layout) with ${plan.tasks.size} themes where the processor is ${plan.tasks.slower} times as slow; browsers tell
only of those from 50 ms on, which readers feel.

${tasksTable(pages.tasks)}

## Our layouts

Processor time of \`thematicMap\` in Node, warm, 1,200 px wide, without writing the SVG. In brackets: the layout does not fit, and another was
drawn.

${layoutTable(layouts, plan.layoutSizes)}
${plan.studies.length ? `\n${layoutTable(layouts, plan.studies)}\n` : ""}
## Divergence charts

Measured as above, in the same run. Two groups of 24 and 18, a row a theme, labels of 2 to 8 words (\`bench/chart-studies.mjs\`).

- **Themeloom** draws the form that \`auto\` picks, here \`${form}\`, at 1,200 px. It sorts the rows, wraps the labels, draws
  the differences on an axis of their own and shades what differs, and describes all of it.
- **Hand-written d3** and **libraries** draw a dumbbell chart: the label of each row in one line, a link, two marks, a number at
  each ("7 of 24"), and an axis. They are given the rows as ours are sorted, and the room that labels and numbers need.

That every label and number has been drawn is checked. In Node:

${comparison(node.charts, "d3", "rows")}

In Chromium:

${comparison(pages.charts, "d3", "rows")}
`;
}
