import { announcedEnglish } from "./english/announced.ts";
import { detailsEnglish } from "./english/details.ts";
import { helpEnglish } from "./english/help.ts";
import { tableEnglish } from "./english/table.ts";
import { toolbarEnglish } from "./english/toolbar.ts";
import type { Message } from "./message.ts";

/** The name of a message. */
export type MessageKey =
  | keyof typeof announcedEnglish
  | keyof typeof detailsEnglish
  | keyof typeof helpEnglish
  | keyof typeof tableEnglish
  | keyof typeof toolbarEnglish;

/** Every message in English: what a dictionary can replace. */
export const english: Readonly<Record<MessageKey, Message>> = {
  ...announcedEnglish,
  ...detailsEnglish,
  ...helpEnglish,
  ...tableEnglish,
  ...toolbarEnglish,
};
