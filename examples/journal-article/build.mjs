// Writes index.html: the template with both figures drawn into it, so that they stand there before any script runs.
//   node examples/journal-article/build.mjs [file]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { divergenceChart, parseStudy, renderToString, thematicMap } from "themeloom";

const here = import.meta.dirname;
const template = readFileSync(join(here, "template.html"), "utf8");
const study = parseStudy(readFileSync(join(here, "../studies/peer-influence.json")));

/** The page shows one of these, by its own width: see article.css. */
const widths = { narrow: 320, medium: 544, wide: 720 };

/** An element with the figure as it will draw it; title and source are left to the caption. */
function element(name, draw) {
  const drawings = Object.entries(widths).map(([size, width]) => {
    const svg = renderToString(draw(study, { title: "", caption: false, width }));
    return `            <div class="${size}">${svg}</div>`;
  });
  return `<${name} src="study.json" title="" caption="false" toolbar="false">\n${drawings.join("\n")}\n          </${name}>`;
}

const figures = {
  map: element("thematic-map", thematicMap),
  chart: element("divergence-chart", divergenceChart),
};
const page = template.replace(/\{\{(\w+)\}\}/g, (_, name) => figures[name]);
writeFileSync(process.argv[2] ?? join(here, "index.html"), page);
