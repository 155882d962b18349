import { tableEnglish } from "./english/table.ts";
import { toolbarEnglish } from "./english/toolbar.ts";
import { viewEnglish } from "./english/view.ts";
import type { Message } from "./message.ts";

/** The name of a message. */
export type MessageKey = keyof typeof viewEnglish | keyof typeof tableEnglish | keyof typeof toolbarEnglish;

/** Every message in English: what a dictionary can replace. */
export const english: Readonly<Record<MessageKey, Message>> = {
  ...viewEnglish,
  ...tableEnglish,
  ...toolbarEnglish,
};
