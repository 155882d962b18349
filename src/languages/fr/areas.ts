import type { areasEnglish } from "../../words/english/areas.ts";
import type { Message } from "../../words/message.ts";

/** What maps of cells say of their sizes, colours and lists. In French. */
export const areasFrench: Readonly<Record<keyof typeof areasEnglish, Message>> = {
  "area.unit": "{units}, tous groupes confondus",
  "area.unitOfPresence": "nombre de groupes où le thème a été trouvé",
  "area.size.icicle": "Hauteur\u202f: {unit}.",
  "area.size.pack": "Aire des cercles sans sous-thèmes\u202f: {unit}.",
  "area.size.sunburst": "Angle\u202f: {unit}.",
  "area.size.treemap": "Aire\u202f: {unit}.",
  "area.parts.icicle": "Couleurs au bord gauche d’une cellule\u202f: parts des groupes.",
  "area.parts.icicleRightToLeft": "Couleurs au bord droit d’une cellule\u202f: parts des groupes.",
  "area.parts.pack": "Couleurs d’un cercle\u202f: parts des groupes.",
  "area.parts.sunburst": "Couleurs au bord extérieur d’une cellule\u202f: parts des groupes.",
  "area.parts.treemap": "Couleurs au bas d’une cellule\u202f: parts des groupes.",
  "area.bars": "Barres\u202f: de personne à l’ensemble d’un groupe.",
  "area.colourOfRange":
    "Couleur\u202f: distance entre le groupe le plus bas et le plus haut, dont la marque précède l’écart.",
  "area.colourOfPair": "Couleur\u202f: écart en points, précédé de la marque du groupe en tête.",
  "area.noCounts": "Toutes les cellules ont la même taille\u202f: aucun effectif n’est affiché.",
  "area.allZero":
    "Toutes les cellules ont la même taille\u202f: chaque effectif d’un thème sans sous-thèmes est nul ou non rapporté.",
  "area.room": "Espace sans libellé\u202f: {units}, codage direct dans le thème.",
  "area.roomThinned":
    "Espace sans libellé\u202f: {units}, codage direct dans le thème ou dans des sous-thèmes omis.",
  "area.notTotal":
    "Un thème avec sous-thèmes a la taille de ce qui y est dessiné, ce qui n’est pas partout son total.",
  "area.zero": "Contour fin\u202f: compte nul ({units}), dessiné pour rester visible.",
  "area.open":
    "Contour en tirets\u202f: non rapporté, ou en partie seulement\u202f; la cellule a la taille de ce qui est certain.",
  "area.notUnion":
    "Un thème avec sous-thèmes a la taille de leur somme, même si une personne peut en évoquer plusieurs.",
  "area.linksNamed": "Liens entre thèmes\u202f: {n}, nommés dans la description seulement.",
  "area.linksInWords": "Liens entre thèmes\u202f: {n}, donnés en mots seulement.",
  "area.linksListed": "Liens entre thèmes\u202f: {n}, énumérés sous les cellules.",
  "area.links": "Liens entre thèmes\u202f: {links}.",
  "area.withoutCounts": "Effectifs sans place dans leur cellule\u202f:",
  "area.longList":
    "Plus de la moitié des thèmes figure dans la liste\u202f: moins de niveaux ou plus de largeur seraient utiles.",
  "area.tooSmall": "Thèmes dans des cellules trop petites pour un numéro\u202f:",
  "area.within": "Dans {theme}\u202f:",
  "area.numbered": "{number} {theme}",
  "area.notReported": "rapporté en partie",
  "area.notCertain": "non certain",
};
