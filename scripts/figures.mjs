// `npm run figures`: draws every study of examples/studies in every layout and form to figures/, with a gallery that
// opens from disk.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { divergenceChart, forms, layouts, parseStudy, renderToString, thematicMap } from "../dist/index.js";
import { gallery } from "./gallery.mjs";

const widths = [720, 360];
const root = join(import.meta.dirname, "..");
const studies = join(root, "examples", "studies");
const target = join(root, "figures");
const kilobytes = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;

/** Writes a file under figures/, and says so. */
function write(name, text) {
  mkdirSync(join(target, name, ".."), { recursive: true });
  writeFileSync(join(target, name), text);
  console.log(`figures/${name}  ${kilobytes(text)}`);
}

/** Every way in which a study can be drawn: what a reader calls it, its file, and the function that draws it. */
function drawings(study) {
  return [
    ...layouts.map((layout) => ({
      name: `Thematic map, ${layout}`,
      file: `map-${layout}`,
      draw: (width) => thematicMap(study, { layout, width }),
    })),
    ...["auto", ...forms].map((form) => ({
      name: `Divergence chart, ${form}`,
      file: `chart-${form}`,
      draw: (width) => divergenceChart(study, { form, width }),
    })),
  ];
}

/** The note with which a chart says that another form had to stand in for the one asked for. */
const replaced = ({ kind, notes }) => kind === "chart" && notes.find((note) => note.startsWith("Drawn as "));

rmSync(target, { recursive: true, force: true });
const chapters = readdirSync(studies)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => {
    const id = basename(file, ".json");
    const study = parseStudy(JSON.parse(readFileSync(join(studies, file), "utf8")));
    const sections = drawings(study).flatMap(({ name, file, draw }) => {
      const note = replaced(draw(widths[0]));
      if (note) {
        console.log(`${id}, ${file}: left out. ${note}`);
        return [];
      }
      const figures = widths.map((width) => {
        const figure = draw(width);
        const svg = renderToString(figure);
        const href = `${id}/${file}-${width}.svg`;
        write(href, svg);
        return { figure, href, size: kilobytes(svg) };
      });
      return [{ name, figures }];
    });
    return { id, study, sections };
  });
write("index.html", gallery(chapters));
const figures = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.figures));
console.log(
  `\n${figures.length} figures of ${chapters.length} studies. Open figures/index.html in a browser.`,
);
