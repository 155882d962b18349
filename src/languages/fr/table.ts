import type { tableEnglish } from "../../words/english/table.ts";
import type { Message } from "../../words/message.ts";

/** The table of numbers: its columns, and what it says beside them. In French. */
export const tableFrench: Readonly<Record<keyof typeof tableEnglish, Message>> = {
  "view.table": "Tableau\u202f: {caption}",
  "table.theme": "Thème",
  "table.groupColumn": "{group}\u202f: {what}",
  "table.countFrom": "effectif, de",
  "table.countTo": "effectif, à",
  "table.outOf": "dénominateur",
  "table.dividedBy": "divisé par",
  "table.valueFrom": "valeur, de",
  "table.valueTo": "valeur, à",
  "table.intervalFrom": "intervalle à 95\u202f%, de",
  "table.intervalTo": "intervalle à 95\u202f%, à",
  "table.from": "{what}, de",
  "table.to": "{what}, à",
  "table.inUnit": "{what} ({unit})",
  "table.against": "{what}, {second} contre {first}",
  "table.points": "Écart (points)",
  "table.band": "catégorie selon la règle de Themeloom",
  "table.trend": "Évolution",
  "table.judgement": "Jugement des auteurs",
  "table.noIntervals": "Pas d’intervalles\u202f: seules des prévalences connues exactement en ont.",
};
