import { describe, expect, it } from "vitest";
import { divergenceChart, OptionError, thematicMap } from "../../../src/figures/index.ts";
import { oneTheme } from "../../figures/samples.ts";

/** What people and attackers pass where an option is expected; from the corpus of bad input. */
const bad: [Record<string, unknown>, string, string][] = [
  [
    { fontFamily: 'x"} * { background:red } </style><img src=x onerror=window.__pwned=1>' },
    "INVALID_OPTION",
    "options.fontFamily",
  ],
  [{ className: 'x"} * { background:red }' }, "UNKNOWN_OPTION", "options.className"],
  [{ fontSize: 0 }, "UNKNOWN_OPTION", "options.fontSize"],
  [{ type: "__proto__" }, "UNKNOWN_OPTION", "options.type"],
  [{ locale: "xx-invalid_" }, "UNKNOWN_OPTION", "options.locale"],
  [{ dpi: 100000, format: "png" }, "UNKNOWN_OPTION", "options.dpi"],
  [{ layout: "__proto__" }, "INVALID_OPTION", "options.layout"],
  [{ form: "radar" }, "INVALID_OPTION", "options.form"],
  [{ width: 0 }, "INVALID_OPTION", "options.width"],
  [{ width: Number.NaN }, "INVALID_OPTION", "options.width"],
  [{ width: Number.POSITIVE_INFINITY }, "INVALID_OPTION", "options.width"],
  [{ width: "720" }, "INVALID_OPTION", "options.width"],
  [{ collapsed: "a" }, "INVALID_OPTION", "options.collapsed"],
  [{ hiddenGroups: [7] }, "INVALID_OPTION", "options.hiddenGroups"],
  [{ title: null }, "INVALID_OPTION", "options.title"],
  [{ title: "x".repeat(10_001) }, "INVALID_OPTION", "options.title"],
  [{ width: 239 }, "INVALID_OPTION", "options.width"],
  [{ width: 10_001 }, "INVALID_OPTION", "options.width"],
  [{ maxHeight: 99 }, "INVALID_OPTION", "options.maxHeight"],
  [{ maxHeight: 100_001 }, "INVALID_OPTION", "options.maxHeight"],
  [{ printWidth: 39 }, "INVALID_OPTION", "options.printWidth"],
  [{ printWidth: 1001 }, "INVALID_OPTION", "options.printWidth"],
  [{ printHeight: 39 }, "INVALID_OPTION", "options.printHeight"],
  [{ printHeight: 2001 }, "INVALID_OPTION", "options.printHeight"],
  [{ expandTo: 0 }, "INVALID_OPTION", "options.expandTo"],
  [{ expandTo: 1.5 }, "INVALID_OPTION", "options.expandTo"],
  [{ minQuotes: -1 }, "INVALID_OPTION", "options.minQuotes"],
  [{ minQuotes: 0.5 }, "INVALID_OPTION", "options.minQuotes"],
  [{ expanded: "a" }, "INVALID_OPTION", "options.expanded"],
  [{ focus: 7 }, "INVALID_OPTION", "options.focus"],
  [{ selected: 7 }, "INVALID_OPTION", "options.selected"],
  [{ hovered: 7 }, "INVALID_OPTION", "options.hovered"],
  [{ caption: "false" }, "INVALID_OPTION", "options.caption"],
  [{ encode: "bars" }, "INVALID_OPTION", "options.encode"],
  [{ sort: "size" }, "INVALID_OPTION", "options.sort"],
  [{ measure: "odds" }, "INVALID_OPTION", "options.measure"],
];

describe.each([thematicMap, divergenceChart])("$name", (draw) => {
  it.each(bad)("refuses %j", (options, code, path) => {
    expect(() => draw(oneTheme, options)).toThrow(
      expect.objectContaining({ name: "OptionError", code, path }),
    );
  });
  it.each([[null], [[]], [["flat"]], ["flat"], [7], [true]])("refuses %j for all options", (options) => {
    expect(() => draw(oneTheme, options as object)).toThrow(
      new OptionError("INVALID_OPTION", "options", "must be an object, such as { width: 720 }"),
    );
  });
  it.each([[JSON.parse(JSON.stringify(oneTheme))], [{}], [null], [undefined], ["{}"], [Object.freeze({})]])(
    "refuses a study that was not read: %j",
    (study) => {
      expect(() => draw(study)).toThrow(
        new TypeError("This study was not read by parseStudy: call parseStudy first."),
      );
    },
  );
  it("says what would do", () => {
    expect(() => draw(oneTheme, { layout: "circle" } as object)).toThrow(
      'options.layout must be one of "auto", "tree", "mindmap"',
    );
  });
  it("takes undefined for left out, and names the options of the other figure", () => {
    const plain = draw(oneTheme);
    const { notes, ...figure } = draw(oneTheme, {
      ...{ width: undefined, selected: undefined },
      ...{ layout: "tree", form: "units" },
    } as object);
    expect({ ...figure, notes: plain.notes }).toEqual(plain);
    expect(notes.join()).toContain(`no such options: ${figure.kind === "map" ? "form" : "layout"}`);
  });
  it.each([
    { width: 240 },
    { width: 10_000 },
    { maxHeight: 100 },
    { maxHeight: 100_000 },
    { printWidth: 40, printHeight: 40 },
    { printWidth: 1000, printHeight: 2000 },
    { expandTo: 1, minQuotes: 0, measure: "auto", focus: "x", expanded: ["x"], caption: false },
    { title: "x".repeat(100) },
  ] as object[])("takes %j", (options) => {
    expect(() => draw(oneTheme, options)).not.toThrow();
  });
  it("takes usual font families", () => {
    for (const fontFamily of [
      "Georgia",
      "'Source Sans 3', Arial, sans-serif",
      '"Open Sans", -apple-system',
    ]) {
      expect(draw(oneTheme, { fontFamily }).scene.attrs["font-family"]).toBe(fontFamily);
    }
  });
  it("throws errors of its own class", () => {
    expect(() => draw(oneTheme, { nonsense: 1 } as object)).toThrow(OptionError);
  });
});
