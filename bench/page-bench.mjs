import { bundle, inFreshPage } from "./chromium.mjs";
import { subjects } from "./subjects.mjs";

const script = (subject, id) =>
  bundle(`
    import peer from "./peers/${subject}/${id}.mjs";
    import { sample } from "./page-sample.mjs";
    globalThis.sampleOf = (input) => sample(peer, input);
  `);

/**
 * First draws in Chromium: for every adapter and size as many samples as there are rounds, each in a fresh page, in an
 * order that turns by one place a round, so that the machine's moods meet everyone. Calls `record(id, size, sample)`.
 */
export async function benchPages(browser, { subject, ids, sizes, rounds, record }) {
  const { inputOf, check } = subjects[subject];
  const scripts = new Map();
  for (const id of ids) scripts.set(id, await script(subject, id));
  const inputs = new Map(sizes.map((size) => [size, inputOf(size)]));
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[(i + round) % ids.length];
        const found = await inFreshPage(browser, scripts.get(id), (page) =>
          page.evaluate((input) => globalThis.sampleOf(input), inputs.get(size)),
        );
        check(id, inputs.get(size), found.texts);
        record(id, size, found);
      }
    }
    console.error(`Chromium, ${subject}, round ${round + 1} of ${rounds}`);
  }
}
