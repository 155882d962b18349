import type { notesEnglish } from "../../words/english/notes.ts";
import type { Message } from "../../words/message.ts";

/** The small print below a figure: what its signs and marks mean. */
export const notesSpanish: Readonly<Record<keyof typeof notesEnglish, Message>> = {
  "note.notReported": "– no comunicado",
  "note.atLeast": "≥ al menos",
  "note.atMost": "≤ como máximo",
  "note.suppressed": "< demasiado pocos para indicarlos: de 1 a uno menos que ese número",
  "note.inWords": "~ consta solo en palabras",
  "note.found": "relleno: con hallazgo",
  "note.notFound": "hueco: se buscó, sin hallazgo",
  "note.tooFew": "No se comparan los grupos de menos de 5 participantes.",
  "note.notAsked": "s/p: sin preguntar.",
  "note.direct": "directas: {units} sobre el tema mismo, parte de su total.",
  "note.marked":
    "diferencia marcada, 30 puntos porcentuales o más incluso si se recodificara a cualquier participante.",
  "note.pooled": "Grupos reunidos: {sets}.",
  "note.pooledSuppressed":
    "Grupos reunidos: {sets}. Antes se suprimieron los recuentos de grupo de 1 a {most}.",
  "note.caveat":
    "Los recuentos describen esta muestra; no miden la importancia, el acuerdo ni lo común que es una opinión en otros contextos.",
  "note.illustrative": "Datos ilustrativos: los recuentos son inventados.",
  "note.diverge": "Según los autores, los grupos divergen aquí.",
  "note.converge": "Según los autores, los grupos convergen aquí.",
  "note.mixed": "Según los autores, el panorama aquí es mixto.",
  "sign.tooFew": "muy pocos",
  "sign.notAsked": "s/p",
};
