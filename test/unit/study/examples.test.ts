import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Theme } from "../../../src/study/model.ts";
import { parseStudy } from "../../../src/study/parse.ts";

const folder = join(import.meta.dirname, "../../../examples/studies");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const read = (file: string) => parseStudy(readFileSync(join(folder, file)));
const flat = (themes: readonly Theme[]): Theme[] =>
  themes.flatMap((theme) => [theme, ...flat(theme.subthemes)]);

describe("example studies", () => {
  it.each(files)("%s is sound, and tells where it comes from", (file) => {
    const { title = "", citation = "", source = "", description, warnings } = read(file);
    expect(warnings).toEqual([]);
    expect(title.length).toBeGreaterThan(20);
    expect(citation.length).toBeGreaterThan(80);
    expect(source).toMatch(/^https:/);
    expect(description).toBeTruthy();
  });

  it("are listed with their sources", () => {
    const list = readFileSync(join(folder, "README.md"), "utf8");
    const rows = [...list.matchAll(/^\| \[(.+?\.json)\]\((.+?)\)/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual(files.sort());
    for (const [, name, target] of rows) expect(target).toBe(name);
  });

  it("are marked where the counts are invented", () => {
    expect(files.filter((file) => read(file).illustrative)).toEqual(["peer-influence-illustrative.json"]);
  });

  it("have as many published quotations as they count, each of a participant of its group", () => {
    const { themes, groups } = read("peer-influence.json");
    let printed = 0;
    for (const { id, quotes, excerpts = [] } of flat(themes)) {
      printed += excerpts.length;
      for (const group of groups) {
        const own = excerpts.filter((excerpt) => excerpt.group === group.id);
        expect([id, group.id, quotes?.[group.id] ?? 0]).toEqual([id, group.id, own.length]);
        for (const { participant } of own)
          expect(participant).toMatch(group.id === "leaders" ? /^B\d$/ : /^A\d$/);
      }
    }
    expect(printed).toBe(13);
  });
});
