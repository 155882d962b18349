import type { remarksEnglish } from "../../words/english/remarks.ts";
import type { Message } from "../../words/message.ts";

/** What a figure left out, or drew otherwise than asked: in its notes, not drawn. In French. */
export const remarksFrench: Readonly<Record<keyof typeof remarksEnglish, Message>> = {
  "remark.hidden": "Masqué\u202f: {group}.",
  "remark.noGroup": "Aucun groupe n’a l’identifiant {id}.",
  "remark.manyGroups": {
    one: "{n} groupe affiché\u202f: les comparaisons sont conçues pour 2 à {most}.",
    other: "{n} groupes affichés\u202f: les comparaisons sont conçues pour 2 à {most}.",
  },
  "remark.noReference": "Aucun groupe affiché n’a l’identifiant {id}\u202f: aucun n’est donc la référence.",
  "remark.pairWithReference":
    "Seuls deux groupes forment une paire\u202f: chaque groupe est comparé avec la référence.",
  "remark.pairOfMany":
    "Seuls deux groupes forment une paire\u202f: masquer les autres, ou nommer une référence.",
  "remark.unnamedReference": "Aucun groupe n’est comparé avec une référence, car aucune n’est nommée.",
  "remark.noLevels": "Les groupes n’ont pas de niveaux qui les ordonneraient.",
  "remark.oneLevel": "Pas d’ordre des groupes\u202f: tous sont du même niveau.",
  "remark.withoutLevel": {
    one: "Pas d’ordre des groupes\u202f: {names} n’a pas de niveau.",
    other: "Pas d’ordre des groupes\u202f: {names} n’ont pas de niveau.",
  },
  "remark.noPools": "Aucun groupe n’appartient à un ensemble\u202f: rien n’est regroupé.",
  "remark.oneGroup": "Moins de deux groupes\u202f: il n’y a rien à comparer.",
  "remark.noPercent":
    "Pas de pourcentages\u202f: tous les groupes n’ont pas un effectif connu d’au moins 20.",
  "remark.noHeightAlone": "printHeight demande printWidth et n’est pas pris en compte.",
  "remark.noWidth": "width n’est pas pris en compte\u202f: printWidth le remplace.",
  "remark.noMaxHeight": "maxHeight n’est pas pris en compte\u202f: printHeight le remplace.",
  "remark.noFit":
    "Ne tient pas dans {width} × {height} mm avec un texte de 6 pt\u202f: dessiner moins, ou sur une page plus grande.",
  "remark.smallPrint":
    "Sur {width} mm de large à l’impression, le plus petit texte fait {size} pt\u202f: donner plus de largeur.",
  "remark.otherOptionsOfMap": "Non pris en compte, car une carte n’a pas ces options\u202f: {options}.",
  "remark.otherOptionsOfChart": "Non pris en compte, car un graphique n’a pas ces options\u202f: {options}.",
  "remark.noThemes": {
    one: "Aucun thème n’a l’identifiant {ids}.",
    other: "Aucun thème n’a l’un de ces identifiants\u202f: {ids}.",
  },
  "remark.noColour": "La palette n’a pas de couleur pour {groups}.",
  "remark.faint":
    "La couleur {colour} ({group}) a un contraste de {contrast}:1 avec le fond {ground}\u202f; il faut 3:1 pour des marques.",
  "remark.close":
    "Les couleurs {first} ({firstGroup}) et {second} ({secondGroup}) se distinguent mal\u202f: leur distance en OKLab est {distance}\u202f; il faut {least} pour des marques.",
  "remark.cut": {
    one: "{n} libellé est coupé\u202f; la description donne chaque libellé en entier.",
    other: "{n} libellés sont coupés\u202f; la description donne chaque libellé en entier.",
  },
};
