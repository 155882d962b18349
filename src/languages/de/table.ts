import type { tableEnglish } from "../../words/english/table.ts";
import type { Message } from "../../words/message.ts";

/** The table of numbers: its columns, and what it says beside them. In German. */
export const tableGerman: Readonly<Record<keyof typeof tableEnglish, Message>> = {
  "view.table": "Tabelle: {caption}",
  "table.theme": "Thema",
  "table.groupColumn": "{group}: {what}",
  "table.countFrom": "Anzahl, von",
  "table.countTo": "Anzahl, bis",
  "table.outOf": "Bezugszahl",
  "table.dividedBy": "geteilt durch",
  "table.valueFrom": "Wert, von",
  "table.valueTo": "Wert, bis",
  "table.intervalFrom": "95-%-Intervall, von",
  "table.intervalTo": "95-%-Intervall, bis",
  "table.from": "{what}, von",
  "table.to": "{what}, bis",
  "table.inUnit": "{what} ({unit})",
  "table.against": "{what}, {second} gegen {first}",
  "table.points": "Differenz (Prozentpunkte)",
  "table.band": "Einstufung nach der Regel von Themeloom",
  "table.trend": "Verlauf",
  "table.judgement": "Einschätzung der Forschenden",
  "table.noIntervals": "Keine Intervalle: Es gibt sie nur zu Prävalenzen, die genau bekannt sind.",
};
