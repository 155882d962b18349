// Draws the figures of README.md: node docs/figures.mjs [folder]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { divergenceChart, parseStudy, renderToString, thematicMap } from "themeloom";

const here = import.meta.dirname;
const folder = process.argv[2] ?? here;
const study = parseStudy(readFileSync(join(here, "../examples/studies/peer-influence-illustrative.json")));

writeFileSync(join(folder, "thematic-map.svg"), renderToString(thematicMap(study)));
writeFileSync(join(folder, "divergence-chart.svg"), renderToString(divergenceChart(study)));
