import { legalText } from "../study/legal.ts";

/** Whether a text may have anything that is written otherwise than it is: hardly one has. */
const special = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

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

/** The text between two tags, written as Chromium's XMLSerializer does. */
export function escapeText(text: string): string {
  return special.test(text) ? legalText(text).replace(/[&<>]/g, escaped) : text;
}

/** The value of an attribute in double quotes, written as Chromium's XMLSerializer does. */
export function escapeAttribute(value: string): string {
  return special.test(value) ? legalText(value).replace(/[&<>"\t\n\r]/g, escaped) : value;
}
