// `npm run bench`: times our figures and those of other libraries, and writes docs/benchmarks.md.
// With --quick it takes a minute or two, and only prints.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
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
const inNode = { ids: [...ours, ...bare, "plot", "vega", "echarts"], script: "node-sample.mjs" };
const inPages = { ids: [...ours, ...bare, "plot", "vega", "echarts", "markmap"] };

const quick = process.argv.includes("--quick");
const plan = quick
  ? { sizes: [30, 300], layoutSizes: [30, 300], studies: [], rounds: 1, pages: 3, milliseconds: 150 }
  : {
      sizes: [30, 300, 3000],
      layoutSizes: [30, 300, 1000, 3000],
      studies: studies.map(({ id }) => id),
      rounds: 3,
      pages: 5,
      milliseconds: 500,
    };

/** Samples by adapter and size, and what they come to: the median time, and the number of elements. */
function samples() {
  const found = new Map();
  const record = (id, size, sample) => {
    const key = `${id} ${size}`;
    found.set(key, [...(found.get(key) ?? []), sample]);
  };
  const result = (id, size) => {
    const all = found.get(`${id} ${size}`);
    return { id, size, ms: median(all.map(({ ms }) => ms)), elements: all[0].elements };
  };
  const results = (ids, sizes) => sizes.flatMap((size) => ids.map((id) => result(id, size)));
  return { record, results };
}

async function benchNode({ ids, script }) {
  const { record, results } = samples();
  for (let round = 0; round < plan.rounds; round++) {
    for (const themes of plan.sizes) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[(i + round) % ids.length];
        record(id, themes, await inProcess(script, { id, themes, milliseconds: plan.milliseconds }));
      }
    }
    console.error(`Node, round ${round + 1} of ${plan.rounds}`);
  }
  return results(ids, plan.sizes);
}

async function benchChromium({ ids }) {
  const { record, results } = samples();
  const browser = await launch();
  try {
    await benchPages(browser, { ids, sizes: plan.sizes, rounds: plan.pages, record });
    return { version: browser.version(), results: results(ids, plan.sizes) };
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

const node = await benchNode(inNode);
const chromium = await benchChromium(inPages);
const report = benchReport({
  machine: { node: process.version, chromium: chromium.version, cores: availableParallelism() },
  plan,
  node,
  pages: chromium.results,
  layouts: await benchLayouts(),
});
console.log(report);
if (!quick) {
  writeFileSync(join(import.meta.dirname, "..", "docs", "benchmarks.md"), report);
  console.error("Written: docs/benchmarks.md");
}
