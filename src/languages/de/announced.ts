import type { announcedEnglish } from "../../words/english/announced.ts";
import type { Message } from "../../words/message.ts";

/** What is announced when a reader has changed something. In German. */
export const announcedGerman: Readonly<Record<keyof typeof announcedEnglish, Message>> = {
  "view.saidSelected": "Ausgewählt: {name}",
  "view.saidCleared": "Nichts ist ausgewählt.",
  "view.saidOpened": {
    one: "{theme}: Zweig geöffnet, {n} Unterthema eingeblendet.",
    other: "{theme}: Zweig geöffnet, {n} Unterthemen eingeblendet.",
  },
  "view.saidClosed": {
    one: "{theme}: Zweig geschlossen, {n} Unterthema ausgeblendet.",
    other: "{theme}: Zweig geschlossen, {n} Unterthemen ausgeblendet.",
  },
  "view.saidBranchesOpened": { one: "{n} Zweig geöffnet.", other: "{n} Zweige geöffnet." },
  "view.saidBranchesClosed": { one: "{n} Zweig geschlossen.", other: "{n} Zweige geschlossen." },
  "view.saidHidden": "Ausgeblendet: {groups}.",
  "view.saidAllGroups": "Alle Gruppen werden gezeigt.",
  "view.saidFocus": "Nur dieser Zweig wird gezeigt: {theme}.",
  "view.saidWhole": "Die ganze Karte wird gezeigt.",
  "view.saidMatches": {
    one: "{n} von {all} Themen passt zu „{query}“.",
    other: "{n} von {all} Themen passen zu „{query}“.",
  },
  "view.saidNoQuery": "Die Suche ist gelöscht.",
  "view.saidChoice": "{what}: {value}.",
  "view.saidTable": "Die Tabelle ist geöffnet.",
  "view.saidNoTable": "Die Tabelle ist geschlossen.",
  "view.saidDetails": "Einzelheiten: {theme}.",
  "view.saidNoDetails": "Die Einzelheiten sind geschlossen.",
  "view.saidHelp": "Die Anleitung ist geöffnet.",
  "view.saidNoHelp": "Die Anleitung ist geschlossen.",
  "view.saidZoom": "Auf {percent}\u00a0% vergrößert.",
  "view.saidNoZoom": "Nicht mehr vergrößert.",
  "view.saidUndone": "Rückgängig gemacht. {what}",
};
