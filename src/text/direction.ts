/** The direction of a text or a language. */
export type Direction = "ltr" | "rtl";

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Whether a text may have one of these or a control: a quicker question, to which most texts say no. */
const mayBeRtl =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
/** Characters with a direction of their own: letters, and the marks that stand for one. */
const strong = /[\p{L}\p{Nl}\p{Mc}\u200e\u200f\u061c]/u;
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The direction of a text's first strong character, isolated parts left out (UAX #9, P2 and P3); without one, of the
 * first within those, as a line of nothing but names runs as the names do; "ltr" without any.
 */
export function directionOf(text: string): Direction {
  if (!mayBeRtl.test(text)) return "ltr";
  const [first] = strong.exec(withoutIsolates(text)) ?? strong.exec(text) ?? [""];
  return first === "\u200f" || rtl.test(first) ? "rtl" : "ltr";
}

/** A text without its isolated parts, the innermost first; one that is not closed goes to the end. */
function withoutIsolates(text: string): string {
  const outer = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, "");
  return outer === text ? text.replace(/[\u2066-\u2068].*/s, "") : withoutIsolates(outer);
}

/**
 * A text as a part of a sentence in any direction: neither reorders the other. Left as it is where it has only
 * left-to-right characters; otherwise in FSI … PDI, with isolates of its own closed and unmatched PDIs left out.
 */
export function isolate(text: string): string {
  if (!mayBeRtl.test(text) || (!rtl.test(text) && !controls.test(text))) return text;
  let open = 0;
  const inside = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== "\u2069") open++;
    else if (open === 0) return "";
    else open--;
    return control;
  });
  return `\u2068${inside}${"\u2069".repeat(open + 1)}`;
}

/** Languages written from right to left where the tag does not name a script. */
const rtlLanguages =
  /^(?:ar|arc|ary|arz|azb|bal|bgn|bqi|ckb|dv|fa|glk|he|iw|ji|ks|lrc|luz|mzn|nqo|pnb|prs|ps|rhg|sd|sdh|skr|syr|ug|ur|yi)$/;
const rtlScripts = /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa|yezi)$/;

/** The direction of the language that a BCP 47 tag names, by its script where it has one; "ltr" without a tag. */
export function languageDirection(tag: string | undefined): Direction {
  const name = (tag ?? "").toLowerCase().replaceAll("_", "-");
  const [, language = "", script] = /^([a-z]{2,8})(?:-[a-z]{3}){0,3}(?:-([a-z]{4}))?(?:-|$)/.exec(name) ?? [];
  return (script ? rtlScripts.test(script) : rtlLanguages.test(language)) ? "rtl" : "ltr";
}
