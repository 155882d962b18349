import type { detailsEnglish } from "../../words/english/details.ts";
import type { Message } from "../../words/message.ts";

/** What is said of one theme: near it, and in its details. In German. */
export const detailsGerman: Readonly<Record<keyof typeof detailsEnglish, Message>> = {
  "view.subthemeOf": "Unterthema von {path}",
  "view.groupLine": "{group}: {numbers}",
  "view.ownExcerpts": { one: "{n} Auszug", other: "{n} Auszüge" },
  "view.tipDetails": "Erneut auswählen, um weiterzulesen.",
  "view.tipSelect": "Auswählen, um weiterzulesen.",
  "view.details": "Einzelheiten: {theme}",
  "view.numbers": "Was die Gruppen jeweils sagten",
  "view.group": "Gruppe",
  "view.judgement": "Einschätzung der Forschenden: {judgement}",
  "view.converge": "die Gruppen konvergieren",
  "view.diverge": "die Gruppen divergieren",
  "view.mixed": "ein gemischtes Bild",
  "view.memo": "Memo der Forschenden: {memo}",
  "view.excerpts": "Auszüge",
  "view.excerptsOf": "Auszüge: {group}",
  "view.excerptsWithoutGroup": "Auszüge ohne Gruppe",
  "view.noExcerpts": "Keine Auszüge freigegeben.",
  "view.excerptsBelow": {
    one: "{n} Auszug zu den Unterthemen.",
    other: "{n} Auszüge zu den Unterthemen.",
  },
  "view.excerptsHidden": {
    one: "{n} Auszug einer ausgeblendeten Gruppe.",
    other: "{n} Auszüge ausgeblendeter Gruppen.",
  },
  "view.moreExcerpts": "{n} weitere zeigen",
  "view.close": "Schließen",
  "view.focusBranch": "Nur diesen Zweig zeigen",
  "view.wholeMap": "Die ganze Karte zeigen",
  "view.openBranch": "Zweig öffnen",
  "view.closeBranch": "Zweig schließen",
};
