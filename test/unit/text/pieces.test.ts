import { expect, test } from "vitest";
import { graphemes } from "../../../src/text/graphemes.ts";
import { piecesOf } from "../../../src/text/pieces.ts";

/** The pieces with "|" between them, "~" for a soft hyphen, and spaces as they are. */
const cut = (text: string): string =>
  piecesOf(text)
    .map((piece) => piece.text + (piece.after === "-" ? "~" : piece.after))
    .join("|");

test.each([
  ["A role for institutions", "A |role |for |institutions"],
  [" tab\tnew\nline \r\n em\u2003space ", "tab |new |line |em |space"],
  ["7\u00a0of\u00a09 \u202f!", "7\u00a0of\u00a09 |\u202f!"],
  ["Front-line staff", "Front-|line |staff"],
  ["and/or, course/exam/keystage", "and/|or, |course/|exam/|keystage"],
  ["2019–2020, staff–patient", "2019–2020, |staff–|patient"],
  ["trust—or not", "trust—|or |not"],
  ["focus_maincharacter", "focus_|maincharacter"],
  ["Themes\\Trust", "Themes\\|Trust"],
  ["T-shirt, e-mail, n/a, COVID-19, -5", "T-shirt, |e-mail, |n/a, |COVID-19, |-5"],
  ["https://example.org/a", "https://example.|org/a".replace(".|", ".")],
  ["curation - cost – time", "curation - |cost – |time"],
  ["Pourquoi ? Oui !", "Pourquoi ? |Oui !"],
  ["« Un texte »", "« Un |texte »"],
  ["– first", "– first"],
  ["Ver\xadant\xadwort\xadung", "Ver~|ant~|wort~|ung"],
  ["\xadsoft \xad hyphens\xad", "soft |hyphens"],
  ["a\u200bb\u200b\u200bc", "a|b|c"],
  ["", ""],
  [" \n ", ""],
])("%j is cut where lines may end", (text, pieces) => {
  expect(cut(text)).toBe(pieces);
});

test.each([
  ["权力分配", "权|力|分|配"],
  ["時間がない、人手も足りない。", "時|間|が|な|い、|人|手|も|足|り|な|い。"],
  ["「聞いて」と（言う）", "「聞|い|て」|と|（言|う）"],
  ["サポートちゃん・ネット", "サ|ポー|ト|ちゃ|ん・|ネッ|ト"],
  ["ABC社の3.5倍", "ABC|社|の|3.5|倍"],
  ["“引用”“です”", "“引|用”“で|す”"],
  ["葛\u{e0100}城か\u309aき", "葛\u{e0100}|城|か\u309a|き"],
  ["기관의 역할과 「신뢰」의", "기관의 |역할과 |「신뢰」의"],
  ["機構 Power", "機|構 |Power"],
  ["機構\u00a0機", "機|構\u00a0機"],
])("Chinese, Japanese and Korean: %j", (text, pieces) => {
  expect(cut(text)).toBe(pieces);
});

test.each([
  ["บทบาทของสถาบันในการกำหนดนโยบาย", "บทบาท|ของ|สถาบัน|ใน|การ|กำหนด|นโยบาย"],
  ["ความไว้วางใจ ระหว่างเพื่อน", "ความ|ไว้|วางใจ |ระหว่าง|เพื่อน"],
  ["เด็กๆ 12 คน", "เด็กๆ |12 |คน"],
  ["အဖွဲ့အစည်းများ", "အဖွဲ့|အစည်း|များ"],
])("words without spaces between them: %j", (text, pieces) => {
  expect(cut(text)).toBe(pieces);
});

test("Lao and Khmer words are cut, wherever the engine's dictionary says", () => {
  for (const text of ["ຄວາມໄວ້ວາງໃຈໃນລະບົບສຸຂະພາບ", "ប្រជាជនមានទំនុកចិត្តលើប្រព័ន្ធសុខភាព"]) {
    expect(piecesOf(text).length).toBeGreaterThan(1);
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  }
});

test("a sign that repeats a word stays with it", () => {
  for (const text of ["ทุกๆคน", "ຄົນໆມາ", "គ្រប់ៗគ្នា"]) {
    for (const { text: piece } of piecesOf(text)) expect(piece).not.toMatch(/^[ๆໆៗ]/);
  }
});

test("a space that a mark stands on is no place to break", () => {
  expect(cut("a \u0301b")).toBe("a \u0301b");
});

test.each([
  ["Trust", 5],
  ["e\u0301t", 2],
  ["👩‍👩‍👧‍👦👍🏽🇩🇪🏴󠁧󠁢󠁳󠁣󠁴󠁿1️⃣", 5],
  ["기관".normalize("NFD"), 2],
  ["นำ", 1],
  ["ｶﾞ", 1],
  ["क्षि", 1],
  ["\ud800\ud800", 2],
  ["", 0],
])("%j has %i graphemes", (text, count) => {
  expect(graphemes(text)).toHaveLength(count);
  expect(graphemes(text).join("")).toBe(text);
});

test("graphemes are the segmenter's, with its help or without", { timeout: 60_000 }, () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  for (let code = 0; code < 0x20000; code++) {
    // Line breaks are spaces by then, and 35,000 ideographs and syllables are alike.
    if (code === 10 || code === 13 || (code > 0x3400 && code < 0xd700 && code % 100 > 0)) continue;
    const char = String.fromCodePoint(code);
    // Behind and before a letter, a Hangul syllable, an emoji, and itself.
    const text = `a${char}가${char}😀${char}${char}b`;
    const right = Array.from(segmenter.segment(text), ({ segment }) => segment);
    if (graphemes(text).join("|") !== right.join("|")) {
      expect.fail(`U+${code.toString(16)}: ${graphemes(text).join("|")}`);
    }
  }
});
