import type { notesEnglish } from "../../words/english/notes.ts";
import type { Message } from "../../words/message.ts";

/** The small print below a figure: what its signs and marks mean. In French. */
export const notesFrench: Readonly<Record<keyof typeof notesEnglish, Message>> = {
  "note.notReported": "– non rapporté",
  "note.atLeast": "≥ au moins",
  "note.atMost": "≤ au plus",
  "note.suppressed": "< effectif trop faible pour être donné\u202f: de 1 à moins de ce nombre",
  "note.inWords": "~ rapporté en mots seulement",
  "note.found": "plein\u202f: trouvé",
  "note.notFound": "vide\u202f: cherché, non trouvé",
  "note.tooFew": "Les groupes de moins de 5 participants ne sont pas comparés.",
  "note.notAsked": "s.\u00a0o.\u202f: sans objet, non demandé.",
  "note.direct": "direct\u202f: {units} sur le thème lui-même, une partie de son total.",
  "note.marked":
    "écart marqué, au moins 30 points de pourcentage, même si n’importe quelle personne était recodée.",
  "note.pooled": "Regroupés\u202f: {sets}.",
  "note.pooledSuppressed":
    "Regroupés\u202f: {sets}. Les effectifs des groupes de 1 à {most} ont été supprimés auparavant.",
  "note.caveat":
    "Les effectifs décrivent cet échantillon\u202f; ils ne mesurent ni l’importance, ni l’accord, ni la fréquence d’une opinion ailleurs.",
  "note.illustrative": "Données illustratives\u202f: les effectifs sont inventés.",
  "note.diverge": "Selon les auteurs, les groupes divergent ici.",
  "note.converge": "Selon les auteurs, les groupes convergent ici.",
  "note.mixed": "Selon les auteurs, le tableau est ici contrasté.",
  "sign.tooFew": "trop peu",
  "sign.notAsked": "s.\u00a0o.",
};
