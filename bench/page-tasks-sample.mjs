// Runs in a page of Chromium, bundled with one adapter: see `page-tasks.mjs`.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/**
 * Draws once, then does each act of the adapter as often as asked, and gives the longest task of the page in each, in ms;
 * 0 where none took 50 ms, as browsers tell only of those (https://w3c.github.io/longtasks/).
 */
export async function sampleTasks(peer, input, times) {
  const longest = {};
  let doing = "first drawing";
  const note = (entries) => {
    for (const { duration } of entries) longest[doing] = Math.max(longest[doing], duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "longtask" });
  const during = async (name, work) => {
    doing = name;
    longest[name] ??= 0;
    await frame();
    const found = await work();
    await frame();
    await pause();
    note(observer.takeRecords());
    return found;
  };
  const host = document.getElementById("host");
  const acts = await during(doing, () => peer.prepare(host, input));
  for (const [name, act] of Object.entries(acts)) {
    for (let i = 0; i < times; i++) await during(name, () => act(i));
  }
  return longest;
}
