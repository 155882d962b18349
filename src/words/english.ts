import { announcedEnglish } from "./english/announced.ts";
import { areasEnglish } from "./english/areas.ts";
import { chartEnglish } from "./english/chart.ts";
import { countsEnglish } from "./english/counts.ts";
import { detailsEnglish } from "./english/details.ts";
import { findingsEnglish } from "./english/findings.ts";
import { helpEnglish } from "./english/help.ts";
import { layoutsEnglish } from "./english/layouts.ts";
import { mapEnglish } from "./english/map.ts";
import { notesEnglish } from "./english/notes.ts";
import { remarksEnglish } from "./english/remarks.ts";
import { sentencesEnglish } from "./english/sentences.ts";
import { tableEnglish } from "./english/table.ts";
import { toolbarEnglish } from "./english/toolbar.ts";
import type { Dictionary, Message } from "./message.ts";

/** The name of a message. */
export type MessageKey =
  | keyof typeof announcedEnglish
  | keyof typeof countsEnglish
  | keyof typeof detailsEnglish
  | keyof typeof helpEnglish
  | keyof typeof mapEnglish
  | keyof typeof layoutsEnglish
  | keyof typeof areasEnglish
  | keyof typeof chartEnglish
  | keyof typeof findingsEnglish
  | keyof typeof notesEnglish
  | keyof typeof remarksEnglish
  | keyof typeof sentencesEnglish
  | keyof typeof tableEnglish
  | keyof typeof toolbarEnglish;

/** Every message in English: what a dictionary can replace. */
export const english: Readonly<Record<MessageKey, Message>> = {
  ...announcedEnglish,
  ...countsEnglish,
  ...detailsEnglish,
  ...helpEnglish,
  ...mapEnglish,
  ...layoutsEnglish,
  ...areasEnglish,
  ...chartEnglish,
  ...findingsEnglish,
  ...notesEnglish,
  ...remarksEnglish,
  ...sentencesEnglish,
  ...tableEnglish,
  ...toolbarEnglish,
};

/** A dictionary that lacks nothing. */
export interface CompleteDictionary extends Dictionary {
  readonly messages: Readonly<Record<MessageKey, Message>>;
}
