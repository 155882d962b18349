import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";

const study = {
  version: 1,
  title: "Cycling to work",
  groups: [
    { id: "daily", label: "Daily cyclists", participants: 6 },
    { id: "sometimes", label: "Occasional cyclists", participants: 7 },
  ],
  themes: [
    {
      id: "safety",
      label: "Safety",
      subthemes: [
        {
          id: "traffic",
          label: "Traffic",
          quotes: { daily: 9, sometimes: 8 },
          participants: { daily: 5, sometimes: 7 },
        },
        {
          id: "parking",
          label: "Parking",
          quotes: { daily: 7, sometimes: 2 },
          participants: { daily: 5, sometimes: 2 },
        },
      ],
    },
  ],
};

/** Study files that are there in every test, by name. */
const shelf = new Map(
  Object.entries({
    "study.json": JSON.stringify(study),
    "-": JSON.stringify(study),
    "two.json": JSON.stringify({ ...study, themes: [...study.themes, { label: "Rain and cold" }] }),
    "wrong.json": JSON.stringify({
      ...study,
      themes: [{ label: "A", quotes: { daily: -3, nobody: 1 } }],
    }),
    "begun.json": JSON.stringify({ ...study, themes: [] }),
    "odd.json": JSON.stringify({ ...study, surprise: true }),
    "de.json": JSON.stringify({ ...study, language: "de-CH" }),
    "en.json": JSON.stringify({ ...study, language: "en-GB" }),
    "nl.json": JSON.stringify({ ...study, language: "nl" }),
    "no.json": "{",
    "empty.json": "",
    "escape.json": JSON.stringify({ ...study, title: "\u001b[31mred\u009b1m\u202egnp.exe" }),
  }),
);

interface Outcome {
  readonly code: number;
  readonly files: ReadonlyMap<string, string>;
  readonly said: readonly string[];
}

/** Runs a command line in a world of our own. */
function outcome(...argv: string[]): Outcome {
  const files = new Map<string, string>();
  const said: string[] = [];
  const code = run(argv, {
    read(name) {
      const text = shelf.get(name);
      if (text === undefined) throw Object.assign(new Error(`ENOENT: ${name}`), { code: "ENOENT" });
      return new TextEncoder().encode(text);
    },
    write(name, text) {
      if (name.startsWith("locked/")) throw Object.assign(new Error(`EACCES: ${name}`), { code: "EACCES" });
      files.set(name, text);
    },
    warn: (line) => said.push(line),
    version: "1.2.3",
  });
  return { code, files, said };
}

const svgOf = (...argv: string[]): string => outcome("render", "study.json", ...argv).files.get("-") ?? "";

describe("run", () => {
  it("draws a thematic map to standard output, and nothing else", () => {
    const { code, files, said } = outcome("render", "study.json");
    expect([code, said, [...files.keys()]]).toEqual([0, [], ["-"]]);
    expect(files.get("-")).toMatch(/^<svg .*data-theme="parking".*<\/svg>\n$/s);
  });

  it("draws a divergence chart to a file", () => {
    const { code, files, said } = outcome("render", "study.json", "--figure", "chart", "-o", "chart.svg");
    expect([code, said, [...files.keys()]]).toEqual([0, [], ["chart.svg"]]);
    expect(files.get("chart.svg")).toContain("Divergence chart");
  });

  it("reads standard input", () => {
    expect(outcome("render", "-")).toEqual(outcome("render", "study.json"));
    expect(outcome("render", "-", "-o", "-").code).toBe(0);
  });

  it("passes every option on", () => {
    const plain = svgOf();
    expect(svgOf("--width", "400")).toContain('width="400"');
    expect(svgOf("--title", "Another title")).toContain(">Another title</text>");
    expect(svgOf("--title", "")).not.toContain("tl-title");
    expect(svgOf("--title=--odd")).toContain(">--odd</text>");
    expect(svgOf("--no-caption")).not.toContain("Counts describe this sample");
    expect(svgOf("--no-caption", "--figure", "chart")).toContain("Filled: voiced. Hollow: not voiced.");
    expect(outcome("--help").files.get("-")).toContain(
      "leaves out the caveat and the citation; what marks mean stays",
    );
    expect(plain).toContain("Counts describe this sample");
    expect(svgOf("--font-family", "Arimo, sans-serif")).toContain('font-family="Arimo, sans-serif"');
    expect(svgOf("--collapsed", "safety")).not.toContain('data-theme="parking"');
    expect(svgOf("--encode", "none")).not.toContain('data-group="daily"');
    expect(svgOf("--hidden-groups", "daily")).not.toContain("Daily cyclists");
    expect(svgOf("--hidden-groups", "daily,sometimes")).not.toContain("cyclists");
    expect(svgOf("--layout", "mindmap", "--width", "900")).not.toBe(svgOf("--width", "900"));
    expect(svgOf("--measure", "participants")).not.toBe(plain);
    expect(svgOf("--scheme", "dark")).toContain('fill="#121212"');
    expect(svgOf("--palette", "grey")).toContain('fill="#111111"');
    expect(svgOf("--palette", "#800000, teal")).toMatch(/fill="#800000".*fill="#008080"/s);
    expect(svgOf("--language", "de")).toContain("Textstellen je Thema");
    expect(svgOf("--language", "de-AT")).toBe(svgOf("--language", "de"));
    expect(svgOf("--language", "en")).toBe(plain);
    const chart = svgOf("--figure", "chart");
    expect(svgOf("--figure", "chart", "--form", "butterfly")).not.toBe(chart);
    const order = (svg: string): string[] =>
      [...svg.matchAll(/<g [^>]*data-theme="(\w+)"/g)].map(([, id]) => id ?? "");
    expect(order(chart)).toEqual(["traffic", "parking"]);
    expect(order(svgOf("--figure", "chart", "--sort", "absolute"))).toEqual(["parking", "traffic"]);
  });

  it("says once that a study is in another language than the words, where there are words in it", () => {
    const hint =
      "note: the study is in German, the words around it are English: --language de has them in German";
    expect(outcome("render", "de.json").said).toEqual([hint]);
    expect(outcome("render", "de.json", "--figure", "chart").said).toEqual([hint]);
    expect(outcome("table", "de.json").said).toEqual([hint]);
    const split = ["--split", "themes", "-o", "map.svg"];
    expect(outcome("render", "de.json", ...split).said.filter((line) => line === hint)).toHaveLength(1);
    for (const asked of ["de", "en", "fr"]) {
      expect(outcome("render", "de.json", "--language", asked).said).toEqual([]);
    }
    expect(outcome("check", "de.json").said).toEqual([]);
    for (const other of ["en.json", "nl.json"]) expect(outcome("render", other).said).toEqual([]);
  });

  it("writes every number of a study as CSV", () => {
    const { code, files, said } = outcome("table", "study.json");
    expect([code, said, [...files.keys()]]).toEqual([0, [], ["-"]]);
    const lines = files.get("-")?.split("\r\n") ?? [];
    expect(lines[0]).toMatch(/^Theme,Daily cyclists: quotes,Occasional cyclists: quotes,/);
    expect(lines[2]).toMatch(/^Safety › Traffic,9,8,5 of 6,7 of 7,\+17,/);
    expect(lines).toHaveLength(5);
    expect(outcome("table", "-").files).toEqual(files);
    expect(outcome("table", "study.json", "-o", "out/study.csv").files.get("out/study.csv")).toBe(
      files.get("-"),
    );
  });

  it("writes the table of a comparison where options ask for one", () => {
    const head = (...argv: string[]): string =>
      outcome("table", "study.json", ...argv)
        .files.get("-")
        ?.split("\r\n")[0] ?? "";
    expect(head("--measure", "auto")).toContain("Daily cyclists: out of");
    expect(head("--measure", "share")).toContain("Daily cyclists: quotes,");
    expect(head("--intervals")).toContain("95 % interval");
    expect(head("--measure", "share", "--statistic", "g2")).toContain(
      '"Signed G2, Occasional cyclists against Daily cyclists"',
    );
    expect(head("--reference", "sometimes")).toContain("Daily cyclists minus Occasional cyclists");
    expect(head("--hidden-groups", "daily")).not.toContain("Daily");
    expect(head("--compare", "rest")).toContain("minus");
    expect(outcome("table", "study.json", "--suppress-below", "9").files.get("-")).toContain("suppressed");
  });

  it("says what a table could not do as asked", () => {
    expect(outcome("table", "study.json", "--statistic", "g2")).toMatchObject({
      code: 0,
      said: ["note: No signed G2: it is of quotes, and the measure is prevalence."],
    });
  });

  it("sums a sound study up", () => {
    const { code, files, said } = outcome("check", "study.json");
    expect([code, said]).toEqual([0, []]);
    expect([...files]).toEqual([["-", "Cycling to work: 3 themes, 2 groups, 0 links, 0 warnings\n"]]);
  });

  it("warns, and goes on", () => {
    for (const command of ["check", "render", "table"]) {
      const { code, files, said } = outcome(command, "odd.json");
      expect(code).toBe(0);
      expect(files.size).toBe(1);
      expect(said).toEqual([expect.stringMatching(/^warning [A-Z_]+: surprise/)]);
    }
    expect(outcome("check", "odd.json").files.get("-")).toMatch(/1 warning\n$/);
  });

  it("says what it drew otherwise than asked, and left out", () => {
    const { code, files, said } = outcome("render", "study.json", "--collapsed", "safety", "-o", "map.svg");
    expect([code, files.size]).toEqual([0, 1]);
    expect(said).toEqual([expect.stringMatching(/^note: 2 subthemes are hidden/)]);
  });

  it("draws a figure for each theme at the top, and names the files after them", () => {
    const { code, files, said } = outcome("render", "two.json", "--split", "themes", "-o", "out/map.svg");
    expect([code, [...files.keys()]]).toEqual([0, ["out/map-1-safety.svg", "out/map-2-rain-and-cold.svg"]]);
    expect(files.get("out/map-1-safety.svg")).toContain('data-theme="parking"');
    expect(files.get("out/map-2-rain-and-cold.svg")).not.toContain('data-theme="parking"');
    expect(said).toContainEqual(expect.stringMatching(/^note: out\/map-1-safety.svg: In focus: Safety/));
  });

  it("does not draw no figures in silence where there is no theme to split by", () => {
    const { code, files, said } = outcome("render", "begun.json", "--split", "themes", "-o", "map.svg");
    expect([code, files.size]).toEqual([2, 0]);
    expect(said).toContain("themeloom: --split themes has nothing to draw: the study has no themes");
  });

  it("draws for print, fewer levels and fewer themes", () => {
    expect(svgOf("--print-width", "85")).toMatch(/^<svg [^>]*width="85mm"/);
    expect(svgOf("--expand-to", "1")).not.toContain('data-theme="parking"');
    expect(svgOf("--expand-to", "1", "--expanded", "safety")).toContain('data-theme="parking"');
    expect(svgOf("--min-quotes", "10")).not.toContain('data-theme="parking"');
    expect(svgOf("--focus", "traffic")).not.toContain('data-theme="parking"');
    expect(svgOf("--max-height", "200")).toContain("<svg");
  });

  it("names every problem of a study, with its place, and writes nothing", () => {
    for (const command of [["check"], ["table", "-o", "study.csv"], ["render", "-o", "map.svg"]]) {
      const { code, files, said } = outcome(...command, "wrong.json");
      expect(code).toBe(1);
      expect(files.size).toBe(0);
      expect(said).toEqual([
        "error INVALID_COUNT: themes[0].quotes.daily is -3: a count cannot be negative",
        "error UNKNOWN_GROUP: themes[0].quotes.nobody names no group: the ids are daily, sometimes",
      ]);
    }
  });

  it("says what is wrong with a file that is no study", () => {
    expect(outcome("check", "no.json")).toMatchObject({
      code: 1,
      said: ["error INVALID_JSON: the study is not JSON: it ends too early, at line 1, column 2"],
    });
    expect(outcome("check", "empty.json")).toMatchObject({
      code: 1,
      said: ["error INVALID_JSON: the study is not JSON: the file is empty"],
    });
  });

  it.each([
    [["draw", "study.json"], /^themeloom: unknown command "draw": use render, table or check$/],
    [["table"], /^themeloom: table needs a study/],
    [["table", "study.json", "--layout", "tree"], /^themeloom: table takes no --layout$/],
    [["table", "study.json", "--no-caption"], /^themeloom: table takes no --no-caption$/],
    [["check", "study.json", "-o", "x"], /^themeloom: check takes no --output$/],
    [["table", "study.json", "--measure", "odds"], /^themeloom: --measure must be one of/],
    [["table", "study.json", "-o", "study.json"], /^themeloom: the table would overwrite the study/],
    [["render"], /^themeloom: render needs a study/],
    [["check", "study.json", "other.json"], /^themeloom: one study at a time: what is "other.json"\?$/],
    [["render", "study.json", "--colour", "red"], /^themeloom: Unknown option '--colour'/],
    [["render", "study.json", "--width"], /^themeloom: Option '--width <value>' argument missing$/],
    [["render", "study.json", "--figure", "pie"], /^themeloom: --figure is map or chart, not "pie"$/],
    [["render", "study.json", "--width", "wide"], /^themeloom: --width must be a number of px from 240/],
    [["render", "study.json", "--width", "12"], /^themeloom: --width must be a number of px from 240/],
    [
      ["render", "study.json", "--layout", "spiral"],
      /^themeloom: --layout must be one of "auto", "tree", "mindmap"/,
    ],
    [["render", "study.json", "--language", "nl"], /^themeloom: --language is en, de, fr, es, ar, not "nl"$/],
    [["render", "study.json", "--split", "groups"], /^themeloom: --split is themes, not "groups"$/],
    [["render", "study.json", "--split", "themes"], /^themeloom: --split themes needs --figure map/],
    [["render", "study.json", "--expand-to", "0"], /^themeloom: --expand-to must be a level from 1$/],
    [["render", "study.json", "--font-family", "a;b"], /^themeloom: --font-family must be a list of font/],
    [["render", "study.json", "-o", "study.json"], /^themeloom: the figure would overwrite the study/],
    [["render", "study.json", "-o", "./x/../study.json"], /^themeloom: the figure would overwrite the study/],
  ])("cannot do %j, says so, and writes nothing", (argv, message) => {
    const { code, files, said } = outcome(...argv);
    expect([code, files.size]).toEqual([2, 0]);
    expect(said).toEqual([expect.stringMatching(message), "Try themeloom --help."]);
  });

  it("tells files that cannot be read or written from studies that are wrong", () => {
    expect(outcome("check", "none.json")).toMatchObject({ code: 3, said: ["themeloom: ENOENT: none.json"] });
    expect(outcome("render", "study.json", "-o", "locked/map.svg")).toMatchObject({
      code: 3,
      said: ["themeloom: EACCES: locked/map.svg"],
    });
  });

  it("prints nothing that a terminal would obey", () => {
    const obeyed = /[\p{Cc}\u202a-\u202e]/u;
    const summary = outcome("check", "escape.json").files.get("-")?.trim();
    expect(summary).toContain("red");
    expect(summary).not.toMatch(obeyed);
    const [line] = outcome("\u001b[2Jdraw\u009b1m").said;
    expect(line).toContain("[2Jdraw");
    expect(line).not.toMatch(obeyed);
  });

  it("helps, and tells its version", () => {
    for (const argv of [[], ["--help"], ["-h"], ["render", "--help"]]) {
      const { code, files } = outcome(...argv);
      expect(code).toBe(0);
      expect(files.get("-")).toMatch(/^themeloom: figures of a thematic analysis\n/);
    }
    expect(outcome("--version")).toMatchObject({ code: 0, files: new Map([["-", "1.2.3\n"]]) });
  });
});
