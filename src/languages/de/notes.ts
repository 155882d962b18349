import type { notesEnglish } from "../../words/english/notes.ts";
import type { Message } from "../../words/message.ts";

/** The small print below a figure: what its signs and marks mean. In German. */
export const notesGerman: Readonly<Record<keyof typeof notesEnglish, Message>> = {
  "note.notReported": "– nicht berichtet",
  "note.atLeast": "≥ mindestens",
  "note.atMost": "≤ höchstens",
  "note.suppressed": "< zu wenige, um sie zu nennen: von 1 bis unter die genannte Zahl",
  "note.inWords": "~ nur in Worten berichtet",
  "note.found": "gefüllt: gefunden",
  "note.notFound": "hohl: gesucht, nicht gefunden",
  "note.tooFew": "Gruppen mit weniger als 5 Teilnehmenden werden nicht verglichen.",
  "note.notAsked": "n.\u00a0e.: nicht erfragt.",
  "note.direct": "direkt: {units} zum Thema selbst, ein Teil seiner Gesamtzahl.",
  "note.marked":
    "deutlicher Unterschied, mindestens 30 Prozentpunkte, auch wenn eine beliebige Person anders kodiert würde.",
  "note.pooled": "Zusammengefasst: {sets}.",
  "note.pooledSuppressed":
    "Zusammengefasst: {sets}. Zahlen der Gruppen von 1 bis {most} wurden zuvor unterdrückt.",
  "note.caveat":
    "Die Zahlen beschreiben diese Stichprobe; sie messen weder Wichtigkeit noch Zustimmung, noch wie verbreitet eine Ansicht anderswo ist.",
  "note.illustrative": "Beispieldaten: Die Zahlen sind erfunden.",
  "note.diverge": "Laut Studie divergieren die Gruppen hier.",
  "note.converge": "Laut Studie konvergieren die Gruppen hier.",
  "note.mixed": "Laut Studie ist das Bild hier gemischt.",
  "sign.tooFew": "zu wenige",
  "sign.notAsked": "n.\u00a0e.",
};
