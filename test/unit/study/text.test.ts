import { describe, expect, it } from "vitest";
import { walkJSON } from "../../../src/study/json-walk.ts";
import { parseStudy } from "../../../src/study/parse.ts";
import { problems, sound } from "./study.ts";

const json = JSON.stringify(sound());
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("JSON text", () => {
  it.each([
    ["a string", json],
    ["a string with a byte order mark", `\ufeff${json}`],
    ["UTF-8 bytes", utf8(json)],
    ["UTF-8 bytes with a byte order mark", utf8(`\ufeff${json}`)],
    ["a buffer of Node", Buffer.from(json)],
    ["an ArrayBuffer", utf8(json).buffer],
    ["a part of an ArrayBuffer", utf8(`xx${json}`).subarray(2)],
    ["white space around it", `\r\n\t ${json}\n`],
  ])("is read from %s", (_, input) => {
    expect(parseStudy(input)).toEqual(parseStudy(sound()));
  });

  it.each([
    ["", "the file is empty"],
    [" \n\t", "the file is empty"],
    ["\ufeff", "the file is empty"],
    ['{"version": 1,\n "groups": [,]}', 'see line 2, column 13, at ",]}"'],
    ['{"version": 1,\r\n\r\n "groups": [1,]}', 'see line 3, column 15, at "]}"'],
    ['{"version": 1,\r"groups": ?}', 'see line 2, column 11, at "?}"'],
    ["{'version': 1}", `see line 1, column 2, at "'version': 1}"`],
    ['{"version": 1, "title": "no end\n}', 'see line 1, column 32, at "\\n}"'],
    ['{"version": NaN}', 'see line 1, column 13, at "NaN}"'],
    ['{"version": 01}', 'see line 1, column 14, at "1}"'],
    ['{"a": "\\x"}', 'see line 1, column 8, at "\\\\x\\"}"'],
    ['{"version": 1', "it ends too early, at line 1, column 14"],
    ['{"version": 1}}', 'see line 1, column 15, at "}"'],
  ])("that is broken is refused with its line and column: %s", (text, sentence) => {
    expect(problems(text)).toEqual([`the study is not JSON: ${sentence}`]);
    expect(problems(utf8(text))).toEqual([`the study is not JSON: ${sentence}`]);
  });

  it.each([
    ["UTF-16, little end first", Buffer.from(json, "utf16le")],
    ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${json}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(json, "utf16le").swap16()],
    ["UTF-16 read as UTF-8 text", Buffer.from(json, "utf16le").toString("utf8")],
    ["Windows-1252", Buffer.from('{"title": "Caf\u00e9"}', "latin1")],
  ])("in another encoding is refused: %s", (_, input) => {
    expect(problems(input)).toEqual(["the study is not UTF-8 text: save the file as UTF-8"]);
  });
});

describe("walkJSON", { timeout: 30_000 }, () => {
  const sentences = [
    '{"a":[1,-2.5e+3,true,false,null,"\\u00e9\\n",{}],"b":{"c":[]}}',
    "[]",
    '"x"',
    " 0 ",
    '{"a":"\\""}',
  ];

  it("is nothing where JSON.parse accepts", () => {
    for (const text of sentences) expect([text, walkJSON(text)]).toEqual([text, undefined]);
  });

  it("agrees with JSON.parse on every text that is cut or has one character changed", () => {
    for (const text of sentences) {
      for (let i = 0; i < text.length; i++) {
        for (const other of [...'{}[],:"\\0x-.eu \n\u0001', ""]) {
          const changed = text.slice(0, i) + other + text.slice(i + 1);
          expect([changed, walkJSON(changed) === undefined]).toEqual([changed, accepts(changed)]);
        }
        expect(walkJSON(text.slice(0, i)) ?? 0).toBeLessThanOrEqual(i);
      }
    }
  });

  it("is found after millions of characters and brackets", () => {
    const long = `"${"x\\n".repeat(2_000_000)}"`;
    expect(walkJSON(`[${long}`)).toBe(long.length + 1);
    expect(walkJSON("[".repeat(2_000_000))).toBe(2_000_000);
  });
});

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
