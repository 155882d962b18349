import { bundle, inFreshPage } from "./chromium.mjs";
import { inputOf } from "./input.mjs";
import { generatedStudy } from "./studies.mjs";

/** The study with another count on every theme, as an app has it that follows an analysis under way. */
function otherCounts(json) {
  const themeOf = ({ quotes, subthemes = [], ...theme }) => ({
    ...theme,
    ...(quotes && {
      quotes: Object.fromEntries(Object.entries(quotes).map(([group, count]) => [group, count + 1])),
    }),
    subthemes: subthemes.map(themeOf),
  });
  return { ...json, themes: json.themes.map(themeOf) };
}

/** What the adapters of acts are given: a generated study, and the same with other counts. */
export function actsInput(size) {
  const json = generatedStudy(size);
  return { ...inputOf(json), other: inputOf(otherCounts(json)) };
}

const script = (id) =>
  bundle(`
    import peer from "./peers/acts/${id}.mjs";
    import { sampleActs } from "./page-acts-sample.mjs";
    globalThis.sampleOf = (input, times) => sampleActs(peer, input, times);
  `);

/** What readers do, in Chromium: for every adapter and size a page in which each act is done so many times. */
export async function benchActs(browser, { ids, sizes, times }) {
  const rows = [];
  for (const size of sizes) {
    const input = actsInput(size);
    for (const id of ids) {
      const acts = await inFreshPage(browser, await script(id), (page) =>
        page.evaluate(([given, n]) => globalThis.sampleOf(given, n), [input, times]),
      );
      for (const [act, found] of Object.entries(acts)) rows.push({ id, size, act, ...found });
    }
    console.error(`Chromium, acts on ${size} themes`);
  }
  return rows;
}
