import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const cli = join(import.meta.dirname, "../../dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "themeloom-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const study = {
  version: 1,
  title: "Cycling to work",
  groups: [
    { id: "daily", label: "Daily cyclists", participants: 6 },
    { id: "sometimes", label: "Occasional cyclists", participants: 7 },
  ],
  themes: [
    {
      label: "Safety",
      subthemes: [
        { label: "Traffic", quotes: { daily: 9, sometimes: 8 }, participants: { daily: 5, sometimes: 7 } },
      ],
    },
  ],
};

const put = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
};
put("study.json", study);
put("wrong.json", { ...study, themes: [{ label: "A", subthemes: [{ label: "B", quotes: { daily: -3 } }] }] });
put("odd.json", { ...study, surprise: 1 });
put("empty.json", "");
put(
  "deep.json",
  `{"version":1,"groups":[],"themes":[${'{"label":"x","subthemes":['.repeat(100_000)}${"]}".repeat(100_000)}]}`,
);
mkdirSync(join(folder, "folder.json"));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in the folder, with this on its standard input. */
function themeloom(args: readonly string[], input = ""): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
    maxBuffer: 2 ** 26,
  });
  return { code: status, out: stdout, err: stderr };
}

/** What is written where nothing may be. */
const leftovers = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".svg"));

describe("themeloom", () => {
  test("check says that a study is sound", () => {
    expect(themeloom(["check", "study.json"])).toEqual({
      code: 0,
      out: "Cycling to work: 2 themes, 2 groups, 0 links, 0 warnings\n",
      err: "",
    });
  });

  test("check warns on standard error", () => {
    const { code, out, err } = themeloom(["check", "odd.json"]);
    expect([code, out]).toEqual([0, "Cycling to work: 2 themes, 2 groups, 0 links, 1 warning\n"]);
    expect(err).toMatch(/^warning [A-Z_]+: surprise.*\n$/);
  });

  test("render writes a map and a chart to files, and says nothing", () => {
    for (const figure of ["map", "chart"]) {
      const name = `${figure}.svg`;
      expect(themeloom(["render", "study.json", "--figure", figure, "--width", "500", "-o", name])).toEqual({
        code: 0,
        out: "",
        err: "",
      });
      const svg = readFileSync(join(folder, name), "utf8");
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="500".*Traffic.*<\/svg>\n$/s,
      );
      rmSync(join(folder, name));
    }
  });

  test("render reads standard input and writes standard output", () => {
    const fromFile = themeloom(["render", "study.json"]);
    expect(fromFile.out).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(themeloom(["render", "-"], JSON.stringify(study))).toEqual(fromFile);
    expect(themeloom(["render", "-", "-o", "-"], JSON.stringify(study))).toEqual(fromFile);
  });

  test("table writes UTF-8 CSV, to standard output or to a file", () => {
    const { code, out, err } = themeloom(["table", "study.json"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Theme,Daily cyclists: quotes,.*\r\nSafety,.*\r\nSafety › Traffic,9,8,5 of 6,7 of 7,\+17,.*\r\n$/s,
    );
    expect(themeloom(["table", "study.json", "-o", "study.csv"])).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(folder, "study.csv"))).toEqual(Buffer.from(out, "utf8"));
    expect(themeloom(["table", "-", "--measure", "share"], JSON.stringify(study)).out).toContain("8 of 8");
  });

  test("a pipe gets everything, however slowly it reads", async () => {
    const themes = Array.from({ length: 3000 }, (_, i) => ({ label: `Theme ${i}`, quotes: { daily: 1 } }));
    put("large.json", { ...study, themes });
    const child = spawn(process.execPath, [cli, "render", "large.json", "--encode", "none"], { cwd: folder });
    const ended = new Promise((resolve) => child.on("close", resolve));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let svg = "";
    for await (const chunk of child.stdout) svg += chunk;
    expect(await ended).toBe(0);
    expect(svg.length).toBeGreaterThan(500_000);
    expect(svg).toMatch(/<\/svg>\n$/);
    expect(svg).toContain("Theme 2999");
  });

  test("input may come slowly", async () => {
    const child = spawn(process.execPath, [cli, "check", "-"], { cwd: folder });
    const text = JSON.stringify(study);
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    const ended = new Promise((resolve) => child.on("close", resolve));
    child.stdin.write(text.slice(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.stdin.end(text.slice(20));
    expect(await ended).toBe(0);
    expect(out).toMatch(/^Cycling to work: 2 themes/);
  });

  test("errors of a study: 1, each with its place, and no file", () => {
    const { code, out, err } = themeloom(["render", "wrong.json", "-o", "map.svg"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      "error INVALID_COUNT: themes[0].subthemes[0].quotes.daily is -3: a count cannot be negative\n",
    );
    expect(leftovers()).toEqual([]);
  });

  test("an empty file and one 100,000 deep are errors of a study, too", () => {
    expect(themeloom(["render", "empty.json", "-o", "map.svg"])).toEqual({
      code: 1,
      out: "",
      err: "error INVALID_JSON: the study is not JSON: the file is empty\n",
    });
    const { code, out, err } = themeloom(["render", "deep.json", "-o", "map.svg"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^error LIMIT_DEPTH: .*too deep.*\n$/);
    expect(leftovers()).toEqual([]);
  });

  test("a command line that cannot be understood: 2, and no file", () => {
    for (const args of [
      ["draw"],
      ["render", "study.json", "--width", "1"],
      ["check", "--what", "study.json"],
      ["table", "study.json", "--layout", "tree"],
    ]) {
      const { code, out, err } = themeloom([...args, "-o", "map.svg"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^themeloom: .*\nTry themeloom --help\.\n$/);
    }
    expect(leftovers()).toEqual([]);
  });

  test("a file that cannot be read or written: 3", () => {
    for (const args of [
      ["none.json"],
      ["folder.json"],
      ["study.json", "-o", "none/map.svg"],
      ["study.json", "-o", "folder.json"],
    ]) {
      const { code, out, err } = themeloom(["render", ...args]);
      expect([code, out]).toEqual([3, ""]);
      expect(err).toMatch(/^themeloom: E[A-Z]+: .*\n$/);
    }
    expect(leftovers()).toEqual([]);
  });

  test("never overwrites the study that it draws", () => {
    expect(themeloom(["render", "study.json", "-o", join(folder, "study.json")]).code).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, "study.json"), "utf8"))).toEqual(study);
  });

  test.runIf(existsSync("/dev/zero"))("reads no more of an endless file than a study may have", () => {
    const { code, err } = themeloom(["check", "/dev/zero"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error LIMIT_BYTES: the study is larger than \d+ bytes\n$/);
  });

  test("helps, and tells the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    expect(themeloom(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect(themeloom(["--help"]).out).toContain("Exit codes:");
    expect(themeloom([])).toEqual(themeloom(["--help"]));
  });
});
