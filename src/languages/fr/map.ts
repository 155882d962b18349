import type { mapEnglish } from "../../words/english/map.ts";
import type { Message } from "../../words/message.ts";

/** What a thematic map says of itself and its themes. In French. */
export const mapFrench: Readonly<Record<keyof typeof mapEnglish, Message>> = {
  "map.subtitle": "Thèmes et sous-thèmes",
  "map.noThemes": "Aucun thème",
  "map.themesAndSubthemes": {
    one: "{themes} et {n} sous-thème",
    other: "{themes} et {n} sous-thèmes",
  },
  "map.alt": "Carte thématique\u202f: {themes}.",
  "map.altOf": "Carte thématique «\u202f{title}\u202f»\u202f: {themes}.",
  "map.altFinding": "{alt} Selon les auteurs, les groupes divergent sur {themes}.",
  "map.altFindings": {
    one: "{alt} Selon les auteurs, les groupes divergent sur {n} thème.",
    other: "{alt} Selon les auteurs, les groupes divergent sur {n} thèmes.",
  },
  "map.judgement": "Auteurs\u202f: {judgement}",
  "map.direct": "direct\u202f: {counts}",
  "map.ofTheseDirect": "{counts}\u202f; dont codage direct\u202f: {direct}",
  "map.bold": "Gras\u202f: {meaning}",
  "map.noneBold":
    "Rien n’est en gras comme écart marqué\u202f: au moins 30 points de pourcentage, même si n’importe quelle personne était recodée.",
  "map.framed": "Encadré\u202f: cas limite, une seule personne changerait ce résultat.",
  "map.notAllReported": "– rapporté en partie.",
  "map.noDifferencesOfPresence":
    "Aucun écart défini\u202f: l’étude rapporte seulement où les thèmes ont été trouvés.",
  "map.noDifferencesOfCounts": "Aucun écart défini\u202f: le dénominateur de ces effectifs est inconnu.",
  "map.continued": "{path}, suite",
  "map.manyLinks": {
    one: "{n} lien entre thèmes est donné en mots seulement.",
    other: "{n} liens entre thèmes sont donnés en mots seulement.",
  },
  "map.lostLinks": {
    one: "{n} lien mène à un thème qui n’est pas affiché.",
    other: "{n} liens mènent à des thèmes qui ne sont pas affichés.",
  },
  "map.veryHigh":
    "Environ {height} px de haut\u202f: expandTo dessine moins de niveaux, focus une seule branche, et maxHeight continue en colonnes.",
  "map.pinsLost": "Pas à l’endroit fixé, situé hors de la carte ou sur un autre thème\u202f: {themes}.",
  "map.inFocus": {
    one: "Au centre\u202f: {theme}. Omis\u202f: {n} autre thème.",
    other: "Au centre\u202f: {theme}. Omis\u202f: {n} autres thèmes.",
  },
  "map.rare": {
    one: "Omis, car moins de {least}\u202f: {n} thème.",
    other: "Omis, car moins de {least}\u202f: {n} thèmes.",
  },
  "map.collapsed": {
    one: "{n} sous-thème est masqué sous des thèmes repliés.",
    other: "{n} sous-thèmes sont masqués sous des thèmes repliés.",
  },
  "map.differencesInPrevalence": "Les écarts sont ceux de la prévalence, quelle que soit la mesure demandée.",
  "map.differencesInShares": "Les écarts sont ceux des parts ({units}), quelle que soit la mesure demandée.",
  "map.prevalenceCounts": "La prévalence compte les {units}, quelle que soit la mesure demandée.",
  "map.noShares": "Dessiné en {units}\u202f: une carte compte, un graphique de divergence dessine des parts.",
  "map.noPrevalence":
    'Dessiné en {units}\u202f: dans une carte, encode "prevalence" les montre sur l’effectif total de leur groupe.',
};
