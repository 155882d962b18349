import type { tableEnglish } from "../../words/english/table.ts";
import type { Message } from "../../words/message.ts";

/** The table of numbers: its columns, and what it says beside them. */
export const tableSpanish: Readonly<Record<keyof typeof tableEnglish, Message>> = {
  "view.table": "Tabla: {caption}",
  "table.theme": "Tema",
  "table.groupColumn": "{group}: {what}",
  "table.countFrom": "recuento, desde",
  "table.countTo": "recuento, hasta",
  "table.outOf": "de un total de",
  "table.dividedBy": "dividido entre",
  "table.valueFrom": "valor, desde",
  "table.valueTo": "valor, hasta",
  "table.intervalFrom": "intervalo del 95\u00a0%, desde",
  "table.intervalTo": "intervalo del 95\u00a0%, hasta",
  "table.from": "{what}, desde",
  "table.to": "{what}, hasta",
  "table.inUnit": "{what}, en {unit}",
  "table.against": "{what}, {second} frente a {first}",
  "table.points": "Diferencia en puntos",
  "table.band": "categoría según la regla de Themeloom",
  "table.trend": "Tendencia",
  "table.judgement": "Juicio de los autores",
  "table.noIntervals": "Sin intervalos: son de prevalencias que se conocen con exactitud.",
};
