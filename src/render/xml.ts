// What XML has no way to write: C0 controls but tab and line breaks, two noncharacters, and surrogates without a partner.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;
/** Whether a text may have any of these: a quicker question, to which nearly every text says no. */
const suspicious = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (character: string): string => escapes[character] as string;

/** The text with U+FFFD for every character that XML cannot carry, so that any label makes a valid file. */
export function legalText(text: string): string {
  return suspicious.test(text) ? text.replace(illegal, "\ufffd") : text;
}

/** The text between two tags, written as Chromium's XMLSerializer does. */
export function escapeText(text: string): string {
  return legalText(text).replace(/[&<>]/g, escaped);
}

/** The value of an attribute in double quotes, written as Chromium's XMLSerializer does. */
export function escapeAttribute(value: string): string {
  return legalText(value).replace(/[&<>"\t\n\r]/g, escaped);
}
