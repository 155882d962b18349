import { bundle, inFreshPage } from "./chromium.mjs";
import { walk } from "./tree.mjs";

/** Where lines are in our figures, and which part of them is the map. */
const ours = { lines: "path[data-to], line[data-to], polyline[data-to]", body: ".tl-body" };

const measuring = `
  import { measure } from "./geometry.mjs";
  globalThis.measure = measure;
`;

/** Some libraries lay out at random. Here chance is the same on every run. */
const chance = `
  import { randomFrom } from "./random.mjs";
  Math.random = randomFrom(1);
`;

const drawing = (id) => `
  ${chance}
  ${measuring}
  import peer from "./peers/maps/${id}.mjs";
  globalThis.measureDrawn = async (input, labels) => {
    await peer.draw(document.getElementById("host"), input);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return measure({ lines: peer.lines, labels });
  };
`;

/** The label of every theme that a figure must show. */
export function labelsOf(tree) {
  const labels = [];
  walk(tree, ({ id, label }, depth) => {
    if (depth) labels.push({ id, label });
  });
  return labels;
}

/** A function that measures SVG texts of ours, one after another in one page. */
export async function ourGeometry(browser, work) {
  await inFreshPage(browser, await bundle(measuring), (page) =>
    work((svg, labels) =>
      page.evaluate(
        ([svg, request]) => {
          document.getElementById("host").innerHTML = svg;
          return globalThis.measure(request);
        },
        [svg, { ...ours, labels }],
      ),
    ),
  );
}

/** A function that measures what another library draws, each time in a fresh page; it fails after so many ms. */
export async function peerGeometry(browser, id, patience) {
  const script = await bundle(drawing(id));
  return (input, labels) =>
    inFreshPage(browser, script, (page) => {
      const drawn = page.evaluate(
        ([input, labels]) => globalThis.measureDrawn(input, labels),
        [input, labels],
      );
      let timer;
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`over ${patience / 1000} s`)), patience);
      });
      drawn.catch(() => {});
      return Promise.race([drawn, late]).finally(() => clearTimeout(timer));
    });
}
