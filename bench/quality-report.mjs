import { adapters } from "./adapters.mjs";
import { fixed, table } from "./markdown.mjs";

const points = 72 / 25.4; // in a mm
const page = { width: 174 * points, height: 234 * points };

/** The smallest text in pt, when the figure is printed 174 mm wide, and when it has to fit 174 × 234 mm. */
function printed({ smallest, frame, height }) {
  const wide = page.width / frame;
  return [fixed(smallest * wide, 1), fixed(smallest * Math.min(wide, page.height / height), 1)];
}

const faults = [
  "overlaps",
  "outside",
  "cut",
  "branchesThrough",
  "linksThrough",
  "branchCrossings",
  "linkCrossings",
];
const faultHeads = [
  "text on text",
  "out of frame",
  "labels cut",
  "branch through label",
  "link through label",
  "branches cross",
  "links cross",
];
const measureHeads = ["text, % of area", "pt at 174 mm", "pt in 174 × 234"];

const measures = (row) => [fixed(row.area * 100), ...printed(row)];

function ourRow(row) {
  const shift = [fixed(row.shift, 1), fixed((row.shift / row.width) * 100, 1)];
  return [row.study, ...faults.map((fault) => row[fault]), ...measures(row), ...shift, row.replaced ?? ""];
}

function ourTables({ ours, widths, layouts }) {
  const head = ["study", ...faultHeads, ...measureHeads, "shift, px", "shift, % of width", "drawn as"];
  return widths
    .flatMap((width) => [
      `## ${width} px wide`,
      ...layouts.flatMap((layout) => [
        `### ${layout}, ${width} px`,
        table(head, ours.filter((row) => row.width === width && row.layout === layout).map(ourRow)),
      ]),
    ])
    .join("\n\n");
}

/** Sums over all studies and widths: the faults of a layout where it was drawn as asked. */
function summary({ ours, layouts }) {
  const rows = layouts.map((layout) => {
    const all = ours.filter((row) => row.layout === layout);
    const drawn = all.filter(({ replaced }) => !replaced);
    const total = (fault) => drawn.reduce((sum, row) => sum + row[fault], 0);
    return [layout, `${drawn.length} of ${all.length}`, ...faults.map(total)];
  });
  return table(["layout", "figures drawn as asked", ...faultHeads], rows);
}

function peerTables(others) {
  const ids = [...new Set(others.map(({ peer }) => peer))];
  return ids
    .flatMap((id) => {
      const rows = others
        .filter(({ peer }) => peer === id)
        .map((row) =>
          row.failed
            ? [
                row.study,
                `not drawn: ${row.failed}`,
                ...Array(faults.length + measureHeads.length - 1).fill(""),
              ]
            : [row.study, ...faults.map((fault) => row[fault]), ...measures({ ...row, frame: row.width })],
        );
      return [`### ${adapters[id].name}`, table(["study", ...faultHeads, ...measureHeads], rows)];
    })
    .join("\n\n");
}

/** The whole of docs/quality.md. The same measurements give the same text. */
export function qualityReport({ ours, others, widths, layouts }) {
  return `# What can be read in a figure

Made by \`npm run quality\`: every layout of the thematic map, drawn from the same studies at ${widths.join(", ")} px, and
measured as Chromium draws it; then the same studies drawn by other libraries.

- **Text on text**: pairs of texts whose boxes overlap. **Out of frame**: texts that leave the figure. **Labels cut**:
  themes whose label is not in the figure in full.
- **Through label**: how often a branch, or a link between themes, runs through the label of a theme that it does not
  join, on points 3 px apart. **Cross**: pairs of branches, or of a link and any line, that cross without sharing an end.
- **Text, % of area**: the boxes of all texts, of the smallest box around the map.
- **Pt**: the size of the smallest text when the figure is printed 174 mm wide (two columns of a journal), and when it must
  fit 174 × 234 mm (a page).
- **Shift**: how far the other themes move, in the mean, when one subtheme is added in the middle of the study.
- **Drawn as**: what the figure says it was replaced by, where the layout does not fit the width.

Times are in [benchmarks.md](benchmarks.md). The studies of 300 and more themes, of 7 levels, of long labels and of 42
children are generated (\`bench/studies.mjs\`), with labels of 2 to 8 words and, but for the last, links between themes.

## All in all

${summary({ ours, layouts })}

${ourTables({ ours, widths, layouts })}

## Other libraries

Each label with its counts as one text, as these libraries do not wrap (mermaid does). Observable Plot and ECharts are
given the room that labels in one line need: 20 px a leaf, columns as wide as the longest label. Pt are for the smallest
box around what they drew. They draw no links between themes. What a line runs through is judged by its ends: the labels
nearest to them are its own. Chance is seeded.

${peerTables(others)}
`;
}
