import type { CompleteDictionary } from "../words/english.ts";
import { announcedFrench } from "./fr/announced.ts";
import { areasFrench } from "./fr/areas.ts";
import { chartFrench } from "./fr/chart.ts";
import { countsFrench } from "./fr/counts.ts";
import { detailsFrench } from "./fr/details.ts";
import { findingsFrench } from "./fr/findings.ts";
import { helpFrench } from "./fr/help.ts";
import { layoutsFrench } from "./fr/layouts.ts";
import { mapFrench } from "./fr/map.ts";
import { notesFrench } from "./fr/notes.ts";
import { remarksFrench } from "./fr/remarks.ts";
import { sentencesFrench } from "./fr/sentences.ts";
import { tableFrench } from "./fr/table.ts";
import { toolbarFrench } from "./fr/toolbar.ts";

/** French. */
export const french: CompleteDictionary = {
  language: "fr",
  messages: {
    ...announcedFrench,
    ...areasFrench,
    ...chartFrench,
    ...countsFrench,
    ...detailsFrench,
    ...findingsFrench,
    ...helpFrench,
    ...layoutsFrench,
    ...mapFrench,
    ...notesFrench,
    ...remarksFrench,
    ...sentencesFrench,
    ...tableFrench,
    ...toolbarFrench,
  },
};
