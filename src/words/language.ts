/** How a language counts, and writes numbers. */
export interface Language {
  readonly plural: Intl.PluralRules;
  /** A number; with `decimals`, with so many. */
  number(value: number, decimals?: number): string;
}

/** How digits stand: thousands set off where a number has five or more, or never, as programs read them. */
export type Digits = "grouped" | "plain";

const languages = new Map<string, Language>();

/** The rules of a language; those of English for a tag that is none, or that this environment does not know. */
export function languageOf(tag: string, digits: Digits = "grouped"): Language {
  const key = `${digits} ${tag}`;
  const known = languages.get(key);
  if (known) return known;
  let language: Language;
  try {
    language = made(tag, digits);
  } catch {
    language = languageOf("en", digits);
  }
  languages.set(key, language);
  return language;
}

/** Numbers below this are most of those that figures write. */
const small = 1000;

function made(tag: string, digits: Digits): Language {
  const plural = new Intl.PluralRules(tag);
  const useGrouping = digits === "grouped" && "min2";
  const plain = new Intl.NumberFormat(tag, { useGrouping, maximumFractionDigits: 20 });
  const fixed: Intl.NumberFormat[] = [];
  /** Formatting takes about a microsecond, and figures have thousands of numbers. */
  const written: string[] = [];
  return {
    plural,
    number: (value, decimals) => {
      if (decimals !== undefined) {
        fixed[decimals] ??= new Intl.NumberFormat(tag, {
          useGrouping,
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        return fixed[decimals].format(value);
      }
      if (value < 0 || value >= small || !Number.isInteger(value)) return plain.format(value);
      written[value] ??= plain.format(value);
      return written[value];
    },
  };
}
