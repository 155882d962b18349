import type { detailsEnglish } from "../../words/english/details.ts";
import type { Message } from "../../words/message.ts";

/** What is said of one theme: near it, and in its details. */
export const detailsSpanish: Readonly<Record<keyof typeof detailsEnglish, Message>> = {
  "view.subthemeOf": "Subtema de {path}",
  "view.groupLine": "{group}: {numbers}",
  "view.ownExcerpts": { one: "{n} fragmento", other: "{n} fragmentos" },
  "view.tipDetails": "Selecciónelo de nuevo para leer más.",
  "view.tipSelect": "Selecciónelo para leer más.",
  "view.details": "Detalles de {theme}",
  "view.numbers": "Qué dijo cada grupo",
  "view.group": "Grupo",
  "view.judgement": "Juicio de los autores: {judgement}",
  "view.converge": "los grupos convergen",
  "view.diverge": "los grupos divergen",
  "view.mixed": "un panorama mixto",
  "view.memo": "Nota de los autores: {memo}",
  "view.excerpts": "Fragmentos",
  "view.excerptsOf": "Fragmentos: {group}",
  "view.excerptsWithoutGroup": "Fragmentos sin grupo",
  "view.noExcerpts": "No se comparten fragmentos.",
  "view.excerptsBelow": { one: "{n} fragmento en sus subtemas.", other: "{n} fragmentos en sus subtemas." },
  "view.excerptsHidden": {
    one: "{n} fragmento de un grupo oculto.",
    other: "{n} fragmentos de grupos ocultos.",
  },
  "view.moreExcerpts": { one: "Mostrar {n} más", other: "Mostrar {n} más" },
  "view.close": "Cerrar",
  "view.focusBranch": "Mostrar solo esta rama",
  "view.wholeMap": "Mostrar el mapa completo",
  "view.openBranch": "Abrir la rama",
  "view.closeBranch": "Cerrar la rama",
};
