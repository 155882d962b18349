import type { CompleteDictionary } from "../words/english.ts";
import { announcedArabic } from "./ar/announced.ts";
import { areasArabic } from "./ar/areas.ts";
import { chartArabic } from "./ar/chart.ts";
import { countsArabic } from "./ar/counts.ts";
import { detailsArabic } from "./ar/details.ts";
import { findingsArabic } from "./ar/findings.ts";
import { helpArabic } from "./ar/help.ts";
import { layoutsArabic } from "./ar/layouts.ts";
import { mapArabic } from "./ar/map.ts";
import { notesArabic } from "./ar/notes.ts";
import { remarksArabic } from "./ar/remarks.ts";
import { sentencesArabic } from "./ar/sentences.ts";
import { tableArabic } from "./ar/table.ts";
import { toolbarArabic } from "./ar/toolbar.ts";

/** Arabic: Modern Standard Arabic. */
export const arabic: CompleteDictionary = {
  language: "ar",
  messages: {
    ...announcedArabic,
    ...areasArabic,
    ...chartArabic,
    ...countsArabic,
    ...detailsArabic,
    ...findingsArabic,
    ...helpArabic,
    ...layoutsArabic,
    ...mapArabic,
    ...notesArabic,
    ...remarksArabic,
    ...sentencesArabic,
    ...tableArabic,
    ...toolbarArabic,
  },
};
