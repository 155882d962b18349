// One measurement in a process of its own: node bench/node-sample.mjs '{"subject", "id", "size", "milliseconds"}'
// It prints {ms, elements}: the median work from study to SVG text once warm, and how many elements that has.
import { subjects } from "./subjects.mjs";
import { warmMedian, work } from "./warm.mjs";

const { subject, id, size, milliseconds } = JSON.parse(process.argv[2]);
const { inputOf, check } = subjects[subject];
const input = inputOf(size);
const { default: peer } = await import(`./peers/${subject}/${id}.mjs`);
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

const drawn = bytes.toString();
const texts = [...drawn.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, words]) =>
  words.replace(/<[^>]*>/g, ""),
);
check(id, input, texts);
console.log(JSON.stringify({ ms, elements: drawn.match(/<[a-z]/g).length }));
