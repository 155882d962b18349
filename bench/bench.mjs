// `npm run bench`: times our figures and those of other libraries, and writes docs/benchmarks.md.
// With --quick it takes a minute or two, and only prints.
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { layouts } from "../dist/index.js";
import { benchReport } from "./bench-report.mjs";
import { formOf } from "./chart-input.mjs";
import { chartStudy } from "./chart-studies.mjs";
import { launch } from "./chromium.mjs";
import { median } from "./median.mjs";
import { benchActs } from "./page-acts.mjs";
import { benchPages } from "./page-bench.mjs";
import { benchTasks } from "./page-tasks.mjs";
import { inProcess } from "./process.mjs";
import { studies } from "./studies.mjs";

const ours = ["themeloom", "themeloom-parsing"];
const libraries = ["plot", "vega", "echarts"];
const quick = process.argv.includes("--quick");

/** Which adapters draw what, and how many themes or rows of it. */
const subjects = {
  maps: {
    node: [...ours, "template", "d3", ...libraries],
    pages: [...ours, "template", "d3", ...libraries, "markmap"],
    sizes: quick ? [30, 300] : [30, 300, 3000],
  },
  charts: {
    node: [...ours, "d3", ...libraries],
    pages: [...ours, "themeloom-static", "d3", ...libraries],
    sizes: [30, 300],
  },
};
/** Which adapters let readers do something with a map. */
const acts = { ids: ["themeloom", "d3", "echarts", "markmap"], sizes: [300, 3000], times: 10 };
/** The same where the processor is slow. */
const tasks = { ids: acts.ids, size: 300, times: 5, slower: 4 };
const plan = quick
  ? {
      subjects,
      acts: { ...acts, sizes: [300], times: 5 },
      tasks: { ...tasks, times: 2 },
      layoutSizes: [30, 300],
      studies: [],
      pages: 3,
      milliseconds: 300,
    }
  : {
      subjects,
      acts,
      tasks,
      layoutSizes: [30, 300, 1000, 3000],
      studies: studies.map(({ id }) => id).filter((id) => !Number(id)),
      pages: 5,
      milliseconds: 3000,
    };

/** The work of every adapter and size, each in a process of its own. */
async function benchNode(subject) {
  const { node: ids, sizes } = plan.subjects[subject];
  const rows = [];
  for (const size of sizes) {
    for (const id of ids) {
      const request = { subject, id, size, milliseconds: plan.milliseconds };
      rows.push({ id, size, ...(await inProcess("node-sample.mjs", request)) });
    }
    console.error(`Node, ${subject} of ${size}`);
  }
  return rows;
}

/** The median first draw of every adapter and size. */
async function benchChromium(browser, subject) {
  const { pages: ids, sizes } = plan.subjects[subject];
  const found = new Map();
  const record = (id, size, sample) => {
    const key = `${id} ${size}`;
    found.set(key, [...(found.get(key) ?? []), sample]);
  };
  const row = (id, size) => {
    const samples = found.get(`${id} ${size}`);
    return { id, size, ms: median(samples.map(({ ms }) => ms)), elements: samples[0].elements };
  };
  await benchPages(browser, { subject, ids, sizes, rounds: plan.pages, record });
  return sizes.flatMap((size) => ids.map((id) => row(id, size)));
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

/** Calls `work` with a Chromium that ends with it. */
async function withChromium(work) {
  const browser = await launch();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const [load] = loadavg();
const node = { maps: await benchNode("maps"), charts: await benchNode("charts") };
const { version, ...pages } = await withChromium(async (browser) => ({
  version: browser.version(),
  maps: await benchChromium(browser, "maps"),
  charts: await benchChromium(browser, "charts"),
  acts: await benchActs(browser, plan.acts),
  tasks: await benchTasks(browser, plan.tasks),
}));
const report = benchReport({
  machine: { node: process.version, chromium: version, cores: availableParallelism(), load },
  plan,
  node,
  pages,
  layouts: await benchLayouts(),
  form: formOf(chartStudy({ rows: 30, ns: [24, 18] })),
});
console.log(report);
if (!quick) {
  writeFileSync(join(import.meta.dirname, "..", "docs", "benchmarks.md"), report);
  console.error("Written: docs/benchmarks.md");
}
