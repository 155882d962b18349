import type { PluralCategory } from "./message.ts";

/** How a language counts, and writes numbers. */
export interface Language {
  /** The category of a number. */
  plural(n: number): PluralCategory;
  /** A number, its thousands set off from five digits on: "9999", "12,345"; with `decimals`, with so many. */
  number(value: number, decimals?: number): string;
}

/** English without `Intl`, whose rules take longer to make than a small figure to draw. */
const english: Language = {
  plural: (n) => (n === 1 ? "one" : "other"),
  number: (value, decimals) => {
    const text = decimals === undefined ? String(value) : value.toFixed(decimals);
    // Nearly all are short, and looking for digits in them takes longer than all else.
    return text.length < 5
      ? text
      : text.replace(/^-?\d{5,}/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ","));
  },
};

const languages = new Map<string, Language>([["en", english]]);

/** The rules of a language; those of English for a tag that is none. */
export function languageOf(tag: string): Language {
  const known = languages.get(tag);
  if (known) return known;
  const language = isTag(tag) ? made(tag) : english;
  languages.set(tag, language);
  return language;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Numbers below this are most of those that figures write. */
const small = 1000;

/** The rules of `Intl`, each made when it is first needed. */
function made(tag: string): Language {
  let rules: Intl.PluralRules | undefined;
  const formats: Intl.NumberFormat[] = [];
  const written: string[] = [];
  const format = (value: number, decimals?: number): string => {
    const at = decimals === undefined ? 0 : decimals + 1;
    formats[at] ??= new Intl.NumberFormat(tag, {
      useGrouping: "min2",
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 20,
    });
    return formats[at].format(value);
  };
  return {
    plural: (n) => {
      rules ??= new Intl.PluralRules(tag);
      return rules.select(n);
    },
    number: (value, decimals) => {
      if (decimals || value < 0 || value >= small || !Number.isInteger(value)) return format(value, decimals);
      written[value] ??= format(value);
      return written[value];
    },
  };
}
