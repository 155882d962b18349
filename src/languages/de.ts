import type { CompleteDictionary } from "../words/english.ts";
import { announcedGerman } from "./de/announced.ts";
import { areasGerman } from "./de/areas.ts";
import { chartGerman } from "./de/chart.ts";
import { countsGerman } from "./de/counts.ts";
import { detailsGerman } from "./de/details.ts";
import { findingsGerman } from "./de/findings.ts";
import { helpGerman } from "./de/help.ts";
import { layoutsGerman } from "./de/layouts.ts";
import { mapGerman } from "./de/map.ts";
import { notesGerman } from "./de/notes.ts";
import { remarksGerman } from "./de/remarks.ts";
import { sentencesGerman } from "./de/sentences.ts";
import { tableGerman } from "./de/table.ts";
import { toolbarGerman } from "./de/toolbar.ts";

/** German. */
export const german: CompleteDictionary = {
  language: "de",
  messages: {
    ...announcedGerman,
    ...areasGerman,
    ...chartGerman,
    ...countsGerman,
    ...detailsGerman,
    ...findingsGerman,
    ...helpGerman,
    ...layoutsGerman,
    ...mapGerman,
    ...notesGerman,
    ...remarksGerman,
    ...sentencesGerman,
    ...tableGerman,
    ...toolbarGerman,
  },
};
