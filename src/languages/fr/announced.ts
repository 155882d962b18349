import type { announcedEnglish } from "../../words/english/announced.ts";
import type { Message } from "../../words/message.ts";

/** What is announced when a reader has changed something. In French. */
export const announcedFrench: Readonly<Record<keyof typeof announcedEnglish, Message>> = {
  "view.saidSelected": "Sélection\u202f: {name}",
  "view.saidCleared": "Rien n’est sélectionné.",
  "view.saidOpened": {
    one: "{theme}\u202f: branche ouverte, {n} sous-thème affiché.",
    other: "{theme}\u202f: branche ouverte, {n} sous-thèmes affichés.",
  },
  "view.saidClosed": {
    one: "{theme}\u202f: branche fermée, {n} sous-thème masqué.",
    other: "{theme}\u202f: branche fermée, {n} sous-thèmes masqués.",
  },
  "view.saidBranchesOpened": { one: "{n} branche ouverte.", other: "{n} branches ouvertes." },
  "view.saidBranchesClosed": { one: "{n} branche fermée.", other: "{n} branches fermées." },
  "view.saidHidden": { one: "Groupe masqué\u202f: {groups}.", other: "Groupes masqués\u202f: {groups}." },
  "view.saidAllGroups": "Tous les groupes sont affichés.",
  "view.saidFocus": "Seule cette branche est affichée\u202f: {theme}.",
  "view.saidWhole": "Toute la carte est affichée.",
  "view.saidMatches": {
    one: "{n} thème sur {all} correspond à «\u202f{query}\u202f».",
    other: "{n} thèmes sur {all} correspondent à «\u202f{query}\u202f».",
  },
  "view.saidNoQuery": "La recherche est effacée.",
  "view.saidChoice": "{what}\u202f: {value}.",
  "view.saidTable": "Le tableau est ouvert.",
  "view.saidNoTable": "Le tableau est fermé.",
  "view.saidDetails": "Détails\u202f: {theme}.",
  "view.saidNoDetails": "Les détails sont fermés.",
  "view.saidHelp": "Le mode d’emploi est ouvert.",
  "view.saidNoHelp": "Le mode d’emploi est fermé.",
  "view.saidZoom": "Agrandissement à {percent}\u202f%.",
  "view.saidNoZoom": "Retour à la taille normale.",
  "view.saidUndone": "Annulé. {what}",
};
