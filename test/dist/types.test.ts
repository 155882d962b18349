import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
// What somebody has who installed the package and checks with TypeScript.
const folder = mkdtempSync(join(tmpdir(), "themeloom-types-"));

beforeAll(() => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/themeloom"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What TypeScript, at its strictest, says of a module: "TS2339" and so on, each with its line. */
function complaints(module: string): string[] {
  const compilerOptions = {
    ...{ target: "es2022", module: "esnext", moduleResolution: "bundler", strict: true },
    ...{ exactOptionalPropertyTypes: true, lib: ["es2023", "dom"], noEmit: true, types: [] },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["module.ts"] }));
  writeFileSync(join(folder, "module.ts"), module);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc], { cwd: folder, encoding: "utf8" });
  return [...stdout.matchAll(/\((\d+),\d+\): error (TS\d+)/g)].map(([, line, code]) => `${line} ${code}`);
}

test("the events of the elements have types, on the elements and where they bubble to", () => {
  const module = `import "themeloom/elements";
    const map = document.querySelector("thematic-map");
    const chart = document.createElement("divergence-chart");
    map?.addEventListener("theme-select", (e) => e.detail.theme?.label.trim());
    map?.addEventListener("theme-hover", (e) => e.detail.groups?.length.toFixed());
    map?.addEventListener("theme-toggle", (e) => e.detail.expanded === true && e.detail.id.trim());
    chart.addEventListener("theme-statechange", (e) => chart.view?.setState(e.detail.state));
    chart.addEventListener("theme-request", (e) => chart.view?.setState(e.detail.change));
    const tell = (e: CustomEvent<{ readonly error: unknown }>): void => console.error(e.detail.error);
    chart.addEventListener("theme-error", tell, { once: true });
    chart.removeEventListener("theme-error", tell);
    document.addEventListener("theme-select", ({ detail }) => detail.path?.at(-1)?.label.trim());
    map?.addEventListener("click", (e) => e.clientX.toFixed());
    map?.addEventListener("theme-select", (e) => e.detail.themes);
    map?.addEventListener("theme-error", (e) => e.detail.error.message);
  `;
  expect(complaints(module)).toEqual(["14 TS2551", "15 TS18046"]);
});

test("the state that a view takes is exact, also that of a drawing function of one's own", () => {
  const module = `import { divergenceChart, fromFragment, link, mount, thematicMap } from "themeloom";
    import type { Figure, StateChange, Study, View, ViewState } from "themeloom";
    const map = mount(document.body, thematicMap, {}, { layout: "mindmap", zoomable: true });
    const chart = mount(document.body, divergenceChart, {});
    map.setState({ selected: "x", collapsed: [], layout: "tree", encode: "total", minQuotes: undefined });
    map.setState({ zoom: { scale: 2, x: 0, y: 0 }, details: "x", table: true, help: true, groupList: true, form: "dots" });
    chart.setState({ query: "x", statistic: "g2", tableSort: { column: 1, descending: true }, focus: undefined });
    chart.setState(fromFragment(location.hash));
    const kept: ViewState = map.state;
    const change: StateChange = { hiddenGroups: ["a"] };
    for (const view of [map, chart]) { view.setState(kept); view.setState(change); link(view, map); }
    const views: View[] = [map, chart];
    const own = mount(document.body, (study: Study, options: { note?: string }): Figure => thematicMap(study), {});
    own.setState({ note: "x", selected: "y" });
    mount(document.body, (study: Study): Figure => thematicMap(study), {}).setState({ help: true });
    mount(document.body, (study: Study, given: Record<string, unknown>) => thematicMap(study, given), {}).setState({ any: 1 });
    map.on("request", ({ change }) => map.setState(change));
    map.setState({ selectd: "x" });
    chart.setState({ hiddenGroup: ["a"] });
    own.setState({ nota: "x" });
    views[0]?.setState({ selectd: "x" });
    map.setState({ encode: "all" });
    map.setState({ zoom: "x" });
    map.setState({ zoomable: true });
  `;
  expect(complaints(module)).toEqual([
    ...["18 TS2561", "19 TS2561", "20 TS2353", "21 TS2561", "22 TS2322", "23 TS2322", "24 TS2353"],
  ]);
});
