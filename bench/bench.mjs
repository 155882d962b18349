// `npm run bench`: times our figures and those of other libraries, and writes docs/benchmarks.md.
// With --quick it takes a minute or two, and only prints.
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { layouts } from "../dist/index.js";
import { benchReport } from "./bench-report.mjs";
import { launch } from "./chromium.mjs";
import { median } from "./median.mjs";
import { benchPages } from "./page-bench.mjs";
import { inProcess } from "./process.mjs";
import { studies } from "./studies.mjs";

const ours = ["themeloom", "themeloom-parsing"];
const bare = ["template", "d3"];
const inNode = [...ours, ...bare, "plot", "vega", "echarts"];
const inPages = [...inNode, "markmap"];

const quick = process.argv.includes("--quick");
const plan = quick
  ? { sizes: [30, 300], layoutSizes: [30, 300], studies: [], pages: 3, milliseconds: 300 }
  : {
      sizes: [30, 300, 3000],
      layoutSizes: [30, 300, 1000, 3000],
      studies: studies.map(({ id }) => id).filter((id) => !Number(id)),
      pages: 5,
      milliseconds: 3000,
    };

/** The work of every adapter and size, each in a process of its own. */
async function benchNode(ids) {
  const rows = [];
  for (const size of plan.sizes) {
    for (const id of ids) {
      const request = { id, themes: size, milliseconds: plan.milliseconds };
      rows.push({ id, size, ...(await inProcess("node-sample.mjs", request)) });
    }
    console.error(`Node, ${size} themes`);
  }
  return rows;
}

/** The median first draw of every adapter and size. */
async function benchChromium(ids) {
  const found = new Map();
  const record = (id, size, sample) => {
    const key = `${id} ${size}`;
    found.set(key, [...(found.get(key) ?? []), sample]);
  };
  const row = (id, size) => {
    const samples = found.get(`${id} ${size}`);
    return { id, size, ms: median(samples.map(({ ms }) => ms)), elements: samples[0].elements };
  };
  const browser = await launch();
  try {
    await benchPages(browser, { ids, sizes: plan.sizes, rounds: plan.pages, record });
    return { version: browser.version(), rows: plan.sizes.flatMap((size) => ids.map((id) => row(id, size))) };
  } finally {
    await browser.close();
  }
}

/** Every layout on every study; nothing where that takes longer than anyone waits. */
async function benchLayouts() {
  const rows = [];
  for (const layout of layouts) {
    for (const study of [...plan.layoutSizes, ...plan.studies]) {
      const request = { layout, study, milliseconds: plan.milliseconds };
      const found = await inProcess("layout-sample.mjs", request).catch(({ killed }) => {
        if (!killed) throw new Error(`${layout} failed on ${study}.`);
        return { ms: Number.NaN };
      });
      rows.push({ layout, study, ...found });
    }
    console.error(`layout ${layout}`);
  }
  return rows;
}

const [load] = loadavg();
const node = await benchNode(inNode);
const chromium = await benchChromium(inPages);
const report = benchReport({
  machine: { node: process.version, chromium: chromium.version, cores: availableParallelism(), load },
  plan,
  node,
  pages: chromium.rows,
  layouts: await benchLayouts(),
});
console.log(report);
if (!quick) {
  writeFileSync(join(import.meta.dirname, "..", "docs", "benchmarks.md"), report);
  console.error("Written: docs/benchmarks.md");
}
