import { describe, expect, it } from "vitest";
import { parseStudy } from "../../../src/study/parse.ts";
import { briefly, errorOf, problems, type Raw, sound, withThemes } from "./study.ts";

/** Themes one below the other, the last at `depth`. */
function chain(depth: number): Raw {
  let theme: Raw = { label: "Last" };
  for (let level = depth - 1; level > 0; level--) theme = { label: `Level ${level}`, subthemes: [theme] };
  return withThemes(theme);
}

const flat = (n: number): Raw =>
  withThemes(...Array.from({ length: n }, (_, i) => ({ id: `t${i}`, label: `T${i}` })));
const groups = (n: number): Raw => ({
  ...withThemes(),
  groups: Array.from({ length: n }, (_, i) => ({ id: `g${i}`, label: `G${i}` })),
});
const deep = (depth: number): string =>
  `{"version":1,"groups":[],"themes":[${'{"label":"x","subthemes":['.repeat(depth)}${"]}".repeat(depth)}]}`;

describe("limits", { timeout: 30_000 }, () => {
  it("allow as much as they say", () => {
    expect(parseStudy(chain(64)).themes.length).toBe(1);
    expect(parseStudy(flat(20_000)).themes.length).toBe(20_000);
    expect(parseStudy(groups(12)).groups.length).toBe(12);
    expect(
      parseStudy(
        withThemes({
          label: "x".repeat(10_000),
          memo: "x".repeat(100_000),
          excerpts: [{ text: "x".repeat(100_000) }],
        }),
      ).themes.length,
    ).toBe(1);
  });

  it("refuse more, with a code, a place, and the limit", () => {
    expect(briefly(errorOf(chain(65)).issues)).toEqual([
      `LIMIT_DEPTH themes[0]${".subthemes[0]".repeat(64)}`,
    ]);
    expect(errorOf(chain(65)).message).toMatch(
      /^themes\[0\]\.subthemes.* is too deep: at most 64 levels of themes$/,
    );
    expect(problems(flat(20_001))).toEqual(["themes[20000] is one too many: at most 20000 themes"]);
    expect(problems(groups(13))).toEqual(["groups has 13 groups: at most 12 can be told apart"]);
    expect(problems(withThemes({ label: "x".repeat(10_001) }))).toEqual([
      "themes[0].label is longer than 10000 characters",
    ]);
    expect(problems(" ".repeat(2 ** 24 + 1))).toEqual(["the study is larger than 16777216 bytes"]);
    expect(problems(new Uint8Array(2 ** 24 + 1))).toEqual(["the study is larger than 16777216 bytes"]);
    expect(problems(withThemes({ label: "T", memo: "x".repeat(2 ** 24) }))).toEqual([
      "the study is larger than 16777216 bytes",
    ]);
  });

  it("can be set one by one", () => {
    expect(parseStudy(chain(300), { depth: 1000 }).themes.length).toBe(1);
    expect(parseStudy(groups(13), { groups: 13 }).groups.length).toBe(13);
    expect(briefly(errorOf(flat(3), { themes: 2 }).issues)).toEqual(["LIMIT_THEMES themes[2]"]);
    expect(briefly(errorOf(sound(), { label: 5 }).issues)).toContain("LIMIT_LABEL groups[0].id");
    expect(briefly(errorOf(JSON.stringify(sound()), { bytes: 100 }).issues)).toEqual(["LIMIT_BYTES $"]);
    expect(briefly(errorOf(sound(), { bytes: 100 }).issues)).toEqual(["LIMIT_BYTES $"]);
  });

  it("that end the reading come first, before what was found until then", () => {
    const study = { ...chain(65), title: 7 };
    expect(errorOf(study).issues.map(({ code }) => code)).toEqual(["LIMIT_DEPTH", "INVALID_MODEL"]);
  });

  it("end files of 100,000 and 1,000,000 levels quickly", () => {
    const start = process.cpuUsage();
    expect(errorOf(deep(100_000)).issues[0]?.code).toBe("LIMIT_DEPTH");
    expect(errorOf(deep(1_000_000)).issues[0]?.code).toBe("LIMIT_BYTES");
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });

  it("read 20,000 levels where they may", () => {
    const depth = 20_000;
    expect(parseStudy(deep(depth), { depth }).themes[0]?.subthemes.length).toBe(1);
  });

  it("keep the lists of problems and warnings short", () => {
    const zeros = { ...withThemes(), links: Array(5_000_000).fill(0) };
    const { issues } = errorOf(zeros);
    expect(issues.length).toBe(1001);
    expect(issues[0]).toEqual({
      code: "LIMIT_ISSUES",
      path: "$",
      message: "the study has more than 1000 problems",
    });

    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, 0]));
    const { warnings } = parseStudy({ ...fields, ...sound() });
    expect(warnings.length).toBe(1000);
    expect(warnings[999]?.code).toBe("LIMIT_ISSUES");
  });

  it("refuse a list of any length before it is walked", () => {
    const links: unknown[] = [];
    links.length = 2 ** 32 - 1;
    expect(briefly(errorOf({ ...withThemes(), links }).issues)).toEqual(["LIMIT_BYTES $"]);
  });
});
