import type { chartEnglish } from "../../words/english/chart.ts";
import type { Message } from "../../words/message.ts";

/** What a divergence chart draws and says beside its numbers. In French. */
export const chartFrench: Readonly<Record<keyof typeof chartEnglish, Message>> = {
  "chart.noGroups": "Aucun groupe à comparer",
  "chart.altNoGroups": "Graphique de divergence de {themes}\u202f: aucun groupe à comparer.",
  "chart.altOf": "Graphique de divergence de {themes}. {claim}.",
  "chart.alt": "Graphique de divergence. {claim}.",
  "chart.altNames": "Graphique de divergence de {themes}, {groups}.",
  "chart.groups": { one: "{n} groupe", other: "{n} groupes" },
  "chart.themesShown": { one: "{themes} ({n} affiché)", other: "{themes} ({n} affichés)" },
  "chart.moreThemes": {
    one: "Et {n} autre thème, non affiché.",
    other: "Et {n} autres thèmes, non affichés.",
  },
  "chart.someAreFew": "pour certains thèmes {groups}",
  "chart.tooFew": "Les groupes de moins de 5 participants ne sont pas comparés\u202f: {groups}.",
  "chart.withoutMark":
    "Plus grand écart sans marque de groupe\u202f: plusieurs groupes sont à la même distance, ou les effectifs ne permettent pas de dire lequel.",
  "chart.shaded": "Ombré\u202f: {meaning}",
  "chart.noneShaded":
    "Rien n’est ombré comme écart marqué\u202f: au moins 30 points de pourcentage, même si n’importe quelle personne était recodée.",
  "chart.hollowEdge": "Bord évidé\u202f: cas limite, une seule personne changerait ce résultat.",
  "chart.sign.markedHigher": "Écart marqué\u202f: plus haut que pour {group}.",
  "chart.sign.markedLower": "Écart marqué\u202f: plus bas que pour {group}.",
  "chart.sign.borderlineHigher": "Cas limite\u202f: plus haut que pour {group}.",
  "chart.sign.borderlineLower": "Cas limite\u202f: plus bas que pour {group}.",
  "chart.units": "Plein\u202f: évoqué. Vide\u202f: non évoqué.",
  "chart.dashed": "Tirets\u202f: {meaning}",
  "chart.dashed.bounds": "entre le minimum et le maximum rapportés",
  "chart.dashed.suppressed": "supprimé (moins de {least})",
  "chart.dashedAtLeast": "{dashed}\u202f; la ligne et le libellé sont au minimum, qui est certain.",
  "chart.notReported": {
    one: "Non rapporté\u202f: {n} effectif sur {all}.",
    other: "Non rapportés\u202f: {n} effectifs sur {all}.",
  },
  "chart.suppressed": {
    one: "Supprimé (moins de {least})\u202f: {n} effectif sur {all}.",
    other: "Supprimés (moins de {least})\u202f: {n} effectifs sur {all}.",
  },
  "chart.sharedLevel": "Les groupes sous un même trait sont du même niveau.",
  "chart.sharedLevelCompared":
    "Les groupes sous un même trait sont du même niveau, et sont comparés comme un seul.",
  "chart.sharedLevelOfLines":
    "Les groupes sous un même trait sont du même niveau, et sont comparés comme un seul\u202f; des lignes pâles les relient.",
  "chart.reference": "référence",
  "chart.referenceShort": "réf.",
  "chart.outOf": "sur {of}",
  "chart.percent": "{number}\u202f%",
  "chart.codedDirectly": "{theme} (codage direct)",
  "chart.notSettled": "indécis",
  "chart.slope.prevalence":
    "Chaque ligne est un thème, de personne dans un groupe (bas de son axe) à tout le groupe (haut).",
  "chart.slope.share":
    "Chaque ligne est un thème, d’aucune citation d’un groupe (bas de son axe) à la plus grande part (haut).",
  "chart.slope.rate":
    "Chaque ligne est un thème, d’aucune citation (bas d’un axe) au taux le plus élevé (haut).",
  "chart.slope.broken": "Une ligne est interrompue là où rien n’est connu d’un groupe.",
  "chart.scatter.marked": "Points pleins\u202f: écart marqué.",
  "chart.scatter.borderline": "Anneaux épais\u202f: cas limite.",
  "chart.scatter.shared": "×2, ×3 …\u202f: autant de thèmes au même endroit.",
  "chart.scatter.equal": "égal dans les deux",
  "chart.scatter.more": "plus\u202f: {group}",
  "chart.scatter.byNumber": "Par numéro\u202f:",
  "chart.scatter.crowd": "Trop serrés pour un numéro\u202f:",
  "chart.scatter.inWords": "en mots seulement\u202f: {words}",
  "chart.scatter.unplaced": "Non placés, faute de données connues\u202f:",
  "chart.sort.contribution":
    "Non trié par contribution\u202f: les citations ne sont pas connues exactement, ou celles des groupes ne divergent pas.",
  "chart.sort.difference":
    "Non trié par écart, aucun n’étant défini\u202f: le plus souvent mentionné vient en premier.",
  "chart.needs.slope":
    "Dessiné en {form}\u202f: slope demande une paire ou des groupes ordonnés, des valeurs pour les placer, au plus 10 thèmes, et la place d’un axe pour chacun.",
  "chart.needs.dots":
    "Dessiné en {form}\u202f: dots demande de 2 à 8 groupes, d’au plus 20 participants chacun.",
  "chart.instead": "Dessiné en {form}\u202f: {asked} ne peut pas montrer cette mesure ou ces groupes.",
};
