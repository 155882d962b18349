// Runs in a page of Chromium, bundled with one adapter: see `page-bench.mjs`.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Draws once and gives the time in ms from the call until everything is in the document and laid out, which reading
 * a bounding box forces; how many elements there are; and the texts.
 */
export async function sample(peer, input) {
  const host = document.getElementById("host");
  const prepared = peer.prepare ? peer.prepare(input) : input;
  await frame();
  await frame();
  const start = performance.now();
  await peer.draw(host, prepared);
  host.getBoundingClientRect();
  host.querySelector("text, foreignObject")?.getBoundingClientRect();
  const ms = performance.now() - start;
  const texts = [...host.querySelectorAll("text, foreignObject")].map(({ textContent }) => textContent);
  return { ms, elements: host.querySelectorAll("*").length, texts };
}
