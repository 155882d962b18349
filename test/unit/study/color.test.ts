import { describe, expect, it } from "vitest";
import { parseColor } from "../../../src/study/color.ts";

describe("parseColor", () => {
  it.each([
    ["#0af", "#00aaff"],
    ["#0072B2", "#0072b2"],
    [" Red ", "#ff0000"],
    ["orange", "#ffa500"],
    ["grey", "#808080"],
    ["rgb(0, 114, 178)", "#0072b2"],
    ["rgb(0 45% 70%)", "#0073b3"],
    ["RGB(300,-5,12.4)", "#ff000c"],
    ["hsl(120deg 100% 25%)", "#008000"],
    ["hsl(120, 75%, 75%)", "#8fef8f"],
    ["hsl(38.824 100% 50%)", "#ffa500"],
    ["hsl(-240 100 25)", "#008000"],
    ["hsl(0 0% 100%)", "#ffffff"],
    // As Chromium draws them.
    ["oklch(0% 0 0)", "#000000"],
    ["oklch(100% 0 0)", "#ffffff"],
    ["oklch(40.101% 0.12332 21.555)", "#7d2329"],
    ["oklch(59.686% 0.15619 49.7694)", "#c65d06"],
    ["oklch(0.65125 0.13138 104.097deg)", "#9d9318"],
    ["oklch(51.975% 44.215% 142.495)", "#008000"],
    ["oklch(60% 0.15 250)", "#2784d5"],
    ["oklch(80% 0.1 200)", "#64d1d7"],
    ["oklch(70% 0.4 30)", "#ff0000"],
  ])("reads %s", (text, hex) => {
    expect(parseColor(text)).toBe(hex);
  });

  it.each([
    "",
    "#",
    "#12",
    "#12345",
    "#1234567",
    "#11223344",
    "red#fff",
    "transparent",
    "currentColor",
    "inherit",
    "constructor",
    "rgb()",
    "rgb(1 2)",
    "rgb(1 2 3 4)",
    "rgb(1 2 3 / 0.5)",
    "rgb(1deg 2 3)",
    "rgb(1.2.3 2 3)",
    "rgb(+-1 2 3)",
    "hsl(10% 50% 50%)",
    "hsl(10 50deg 50%)",
    "oklch(50% 0.1 10%)",
    "oklch(none 0 0)",
    "rgb(var(--x) 2 3)",
    "lab(50% 1 2)",
    "url(#x)",
    "red}@import 'https://evil.test/x.css';",
    "red;fill:url(x)",
  ])("refuses %j", (text) => {
    expect(parseColor(text)).toBeUndefined();
  });

  it("refuses a long text at once", () => {
    const start = process.cpuUsage();
    for (const text of [
      `rgb(${" ".repeat(50_000)}1`,
      `rgb(${" ".repeat(50_000)}1, 2, 3)`,
      "#".repeat(50_000),
      `rgb(${"1,".repeat(25_000)}`,
      "a".repeat(50_000),
    ]) {
      expect(parseColor(text)).toBeUndefined();
    }
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(50);
  });

  it("takes no text of the longest kind long", () => {
    const start = process.cpuUsage();
    for (let i = 0; i < 1000; i++) expect(parseColor(`rgb(${", ".repeat(28)}1`)).toBeUndefined();
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});
