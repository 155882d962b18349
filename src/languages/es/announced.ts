import type { announcedEnglish } from "../../words/english/announced.ts";
import type { Message } from "../../words/message.ts";

/** What is announced when a reader has changed something. */
export const announcedSpanish: Readonly<Record<keyof typeof announcedEnglish, Message>> = {
  "view.saidSelected": "Selección: {name}",
  "view.saidCleared": "No hay nada seleccionado.",
  "view.saidOpened": {
    one: "{theme}: rama abierta, se muestra {n} subtema.",
    other: "{theme}: rama abierta, se muestran {n} subtemas.",
  },
  "view.saidClosed": {
    one: "{theme}: rama cerrada, se oculta {n} subtema.",
    other: "{theme}: rama cerrada, se ocultan {n} subtemas.",
  },
  "view.saidBranchesOpened": { one: "{n} rama abierta.", other: "{n} ramas abiertas." },
  "view.saidBranchesClosed": { one: "{n} rama cerrada.", other: "{n} ramas cerradas." },
  "view.saidHidden": { one: "Grupo oculto: {groups}.", other: "Grupos ocultos: {groups}." },
  "view.saidAllGroups": "Se muestran todos los grupos.",
  "view.saidFocus": "Solo se muestra la rama {theme}.",
  "view.saidWhole": "Se muestra el mapa completo.",
  "view.saidMatches": {
    one: "{n} de {all} temas coincide con «{query}».",
    other: "{n} de {all} temas coinciden con «{query}».",
  },
  "view.saidNoQuery": "Búsqueda borrada.",
  "view.saidChoice": "{what}: {value}.",
  "view.saidTable": "La tabla está abierta.",
  "view.saidNoTable": "La tabla está cerrada.",
  "view.saidDetails": "Detalles de {theme}.",
  "view.saidNoDetails": "Los detalles están cerrados.",
  "view.saidHelp": "Las instrucciones están abiertas.",
  "view.saidNoHelp": "Las instrucciones están cerradas.",
  "view.saidZoom": "Ampliación al {percent}\u00a0%.",
  "view.saidNoZoom": "Sin ampliación.",
  "view.saidUndone": "Deshecho. {what}",
};
