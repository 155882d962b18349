import type { detailsEnglish } from "../../words/english/details.ts";
import type { Message } from "../../words/message.ts";

/** What is said of one theme: near it, and in its details. In French. */
export const detailsFrench: Readonly<Record<keyof typeof detailsEnglish, Message>> = {
  "view.subthemeOf": "Sous-thème de\u202f: {path}",
  "view.groupLine": "{group}\u202f: {numbers}",
  "view.ownExcerpts": { one: "{n} extrait", other: "{n} extraits" },
  "view.tipDetails": "Sélectionner à nouveau pour lire la suite.",
  "view.tipSelect": "Sélectionner pour lire la suite.",
  "view.details": "Détails\u202f: {theme}",
  "view.numbers": "Ce que chaque groupe a dit",
  "view.group": "Groupe",
  "view.judgement": "Jugement des auteurs\u202f: {judgement}",
  "view.converge": "les groupes convergent",
  "view.diverge": "les groupes divergent",
  "view.mixed": "un tableau contrasté",
  "view.memo": "Mémo des auteurs\u202f: {memo}",
  "view.excerpts": "Extraits",
  "view.excerptsOf": "Extraits\u202f: {group}",
  "view.excerptsWithoutGroup": "Extraits sans groupe",
  "view.noExcerpts": "Aucun extrait n’est partagé.",
  "view.excerptsBelow": {
    one: "{n} extrait dans ses sous-thèmes.",
    other: "{n} extraits dans ses sous-thèmes.",
  },
  "view.excerptsHidden": {
    one: "{n} extrait d’un groupe masqué.",
    other: "{n} extraits de groupes masqués.",
  },
  "view.moreExcerpts": { one: "Afficher {n} de plus", other: "Afficher {n} de plus" },
  "view.close": "Fermer",
  "view.focusBranch": "Afficher seulement cette branche",
  "view.wholeMap": "Afficher toute la carte",
  "view.openBranch": "Ouvrir la branche",
  "view.closeBranch": "Fermer la branche",
};
