// Runs in a page of Chromium, bundled with one adapter: see `page-acts.mjs`.

import { median } from "./median.mjs";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const warmUp = 5;

/** Elements that were added or taken away, and attributes and texts that were changed, in these records. */
function touches(records) {
  let count = 0;
  for (const { type, addedNodes, removedNodes } of records) {
    count += type === "childList" ? addedNodes.length + removedNodes.length : 1;
  }
  return count;
}

/**
 * Draws once; then does each act of the adapter as often as asked, and gives the median time in ms from the act until
 * everything is laid out, which reading a bounding box forces, and the median number of changes to the document.
 */
export async function sampleActs(peer, input, times) {
  const host = document.getElementById("host");
  const acts = await peer.prepare(host, input);
  let seen = 0;
  const observer = new MutationObserver((records) => {
    seen += touches(records);
  });
  const found = {};
  for (const [name, act] of Object.entries(acts)) {
    const ms = [];
    const changes = [];
    for (let i = 0; i < warmUp + times; i++) {
      await frame();
      observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
      seen = 0;
      const start = performance.now();
      await act(i);
      host.getBoundingClientRect();
      host.querySelector("text, foreignObject")?.getBoundingClientRect();
      const end = performance.now();
      seen += touches(observer.takeRecords());
      observer.disconnect();
      if (i < warmUp) continue;
      ms.push(end - start);
      changes.push(seen);
    }
    found[name] = { ms: median(ms), changes: median(changes) };
  }
  return found;
}
