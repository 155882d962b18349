import type { CompleteDictionary } from "../words/english.ts";
import { announcedSpanish } from "./es/announced.ts";
import { areasSpanish } from "./es/areas.ts";
import { chartSpanish } from "./es/chart.ts";
import { countsSpanish } from "./es/counts.ts";
import { detailsSpanish } from "./es/details.ts";
import { findingsSpanish } from "./es/findings.ts";
import { helpSpanish } from "./es/help.ts";
import { layoutsSpanish } from "./es/layouts.ts";
import { mapSpanish } from "./es/map.ts";
import { notesSpanish } from "./es/notes.ts";
import { remarksSpanish } from "./es/remarks.ts";
import { sentencesSpanish } from "./es/sentences.ts";
import { tableSpanish } from "./es/table.ts";
import { toolbarSpanish } from "./es/toolbar.ts";

/** Spanish. */
export const spanish: CompleteDictionary = {
  language: "es",
  messages: {
    ...announcedSpanish,
    ...areasSpanish,
    ...chartSpanish,
    ...countsSpanish,
    ...detailsSpanish,
    ...findingsSpanish,
    ...helpSpanish,
    ...layoutsSpanish,
    ...mapSpanish,
    ...notesSpanish,
    ...remarksSpanish,
    ...sentencesSpanish,
    ...tableSpanish,
    ...toolbarSpanish,
  },
};
