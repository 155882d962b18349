import { bundle, inFreshPage } from "./chromium.mjs";
import { actsInput } from "./page-acts.mjs";

const script = (id) =>
  bundle(`
    import peer from "./peers/acts/${id}.mjs";
    import { sampleTasks } from "./page-tasks-sample.mjs";
    globalThis.sampleOf = (input, times) => sampleTasks(peer, input, times);
  `);

/** The longest task of each adapter's first drawing and of each act, in a Chromium whose processor is so many times as slow. */
export async function benchTasks(browser, { ids, size, times, slower }) {
  const rows = [];
  for (const id of ids) {
    const longest = await inFreshPage(browser, await script(id), async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
      return page.evaluate(([input, n]) => globalThis.sampleOf(input, n), [actsInput(size), times]);
    });
    for (const [act, ms] of Object.entries(longest)) rows.push({ id, act, ms });
  }
  console.error(`Chromium ${slower} times as slow, ${size} themes`);
  return rows;
}
