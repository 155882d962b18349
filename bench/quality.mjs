// `npm run quality`: measures every layout, and other libraries, on the same studies, and writes docs/quality.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { layouts, parseStudy, renderToString, thematicMap } from "../dist/index.js";
import { launch } from "./chromium.mjs";
import { inputOf } from "./input.mjs";
import { labelsOf, ourGeometry, peerGeometry } from "./page-quality.mjs";
import { qualityReport } from "./quality-report.mjs";
import { replacement } from "./replaced.mjs";
import { shiftBetween } from "./shift.mjs";
import { studies, withOneMore } from "./studies.mjs";
import { treeOf } from "./tree.mjs";

const widths = [720, 360, 1200];
const peers = ["markmap", "mermaid", "echarts", "plot"];
const patience = 120_000;
const target = join(import.meta.dirname, "..", "docs", "quality.md");

/** One figure of ours, measured; each from a study of its own, because a study's last figure is remembered. */
async function measureOurs(measure, { json }, layout, width) {
  const study = parseStudy(json);
  const figure = thematicMap(study, { layout, width });
  const found = await measure(renderToString(figure), labelsOf(treeOf(study)));
  const after = thematicMap(parseStudy(withOneMore(json)), { layout, width });
  return { ...found, shift: shiftBetween(figure, after), replaced: replacement(figure) };
}

async function everyLayout(browser) {
  const rows = [];
  await ourGeometry(browser, async (measure) => {
    for (const width of widths) {
      for (const layout of layouts) {
        for (const study of studies) {
          const found = await measureOurs(measure, study, layout, width);
          rows.push({ ...found, width, frame: found.width, layout, study: study.name });
        }
        console.log(`${layout}, ${width} px`);
      }
    }
  });
  return rows;
}

async function everyPeer(browser) {
  const rows = [];
  for (const id of peers) {
    const measure = await peerGeometry(browser, id, patience);
    for (const { name, json } of studies) {
      const input = inputOf(json);
      try {
        rows.push({ peer: id, study: name, ...(await measure(input, labelsOf(input.tree))) });
      } catch (error) {
        rows.push({ peer: id, study: name, failed: error.message.split("\n")[0] });
      }
    }
    console.log(id);
  }
  return rows;
}

const browser = await launch();
try {
  const ours = await everyLayout(browser);
  const others = await everyPeer(browser);
  writeFileSync(target, qualityReport({ ours, others, widths, layouts }));
  console.log("Written: docs/quality.md");
} finally {
  await browser.close();
}
