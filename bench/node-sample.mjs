// One measurement in a process of its own: node bench/node-sample.mjs '{"id", "themes", "milliseconds"}'
// It prints {ms, elements}: the median work from study to SVG text once warm, and how many elements that has.
import { inputOf } from "./input.mjs";
import { generatedStudy } from "./studies.mjs";
import { warmMedian, work } from "./warm.mjs";

const { id, themes, milliseconds } = JSON.parse(process.argv[2]);
const input = inputOf(generatedStudy(themes));
const { default: peer } = await import(`./peers/${id}.mjs`);
const { parseHTML } = peer.svg ? {} : await import("linkedom");

/** The figure as SVG text; adapters that need a document get linkedom's. */
async function draw(prepared) {
  if (peer.svg) return peer.svg(prepared);
  const { document } = parseHTML("<html><body></body></html>");
  await peer.draw(document.body, prepared);
  return document.body.innerHTML;
}

let bytes;
const ms = await warmMedian(async () => {
  const prepared = peer.prepare ? peer.prepare(input) : input;
  return work(async () => {
    // Encoded, because a string may be no more than a plan until someone reads it.
    bytes = Buffer.from(await draw(prepared));
  });
}, milliseconds);

const count = (pattern) => bytes.toString().match(pattern)?.length ?? 0;
if (count(/<text/g) < themes) throw new Error(`${id} drew ${count(/<text/g)} texts for ${themes} themes.`);
console.log(JSON.stringify({ ms, elements: count(/<[a-z]/g) }));
