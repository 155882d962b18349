// What XML has no way to write: C0 controls but tab and line breaks, two noncharacters, and (text being read by code
// points) surrogates without a partner.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;
/** Whether a text may have any of these: a quicker question, to which nearly every text says no. */
const suspicious = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

/** Whether XML can carry every character of a text, as far as a quick look tells: `false` is not certain. */
export const isLegal = (text: string): boolean => !suspicious.test(text);

/** The text with U+FFFD for every character that XML cannot carry, so that any label makes a valid file. */
export function legalText(text: string): string {
  return isLegal(text) ? text : text.replace(illegal, "\ufffd");
}
