import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { divergenceChart, thematicMap } from "../../../src/figures/index.ts";
import { renderToString } from "../../../src/render/string.ts";
import type { Theme } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { cases, inputOf } from "../../data/corpus.ts";
import { breaches } from "../../figures/promises.ts";

const folder = mkdtempSync(join(tmpdir(), "themeloom-"));
afterAll(() => rmSync(folder, { recursive: true }));
const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;

const drawn = cases.filter(({ outcome }) => outcome !== "reject");

/** Texts as a reader has them: white space as one space, marks that only steer direction left out. */
const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200b\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const unescaped = (xml: string): string =>
  xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function labelsOf(themes: readonly Theme[]): string[] {
  const labels: string[] = [];
  const stack = [...themes];
  for (let theme = stack.pop(); theme; theme = stack.pop()) {
    labels.push(theme.label);
    stack.push(...theme.subthemes);
  }
  return labels;
}

describe.each([thematicMap, divergenceChart])("$name of a hostile study", (draw) => {
  it.each(drawn.map((one) => [`${one.id} ${one.name}`, one] as const))(
    "%s",
    (name, one) => {
      const study = parseStudy(inputOf(one), one.limits);
      const start = process.cpuUsage();
      const figure = draw(study, { width: 480 });
      expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
      expect(breaches(figure)).toEqual([]);
      const svg = renderToString(figure);
      expect(renderToString(draw(parseStudy(inputOf(one), one.limits), { width: 480 }))).toBe(svg);
      expect(() => encodeURIComponent(svg)).not.toThrow();
      const said = plain(unescaped(svg));
      // A chart names leaves; what stands above them is in their names.
      const leaves = figure.items.map(({ id }) => id);
      for (const label of new Set(labelsOf(study.themes).slice(0, 50))) {
        if (figure.kind === "map" || leaves.length === labelsOf(study.themes).length)
          expect(said).toContain(plain(label));
      }
      if (hasXmllint) {
        const file = join(folder, `${name.replace(/\W+/g, "-").slice(0, 40)}.svg`);
        writeFileSync(file, svg);
        execFileSync("xmllint", ["--noout", file], { stdio: "pipe" });
      }
    },
    30_000,
  );
});
