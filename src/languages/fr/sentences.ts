import type { sentencesEnglish } from "../../words/english/sentences.ts";
import type { Message } from "../../words/message.ts";

/** Sentences of both figures: what is counted, where a theme stands, how themes are linked. In French. */
export const sentencesFrench: Readonly<Record<keyof typeof sentencesEnglish, Message>> = {
  "group.size": "{group}, n\u00a0=\u00a0{n}",
  "group.total": "{group}, {total}",
  "group.reading": "{group} {reading}",
  "themes.n": { one: "{n} thème", other: "{n} thèmes" },
  "subtitle.prevalence": "{units} ayant évoqué chaque thème au moins une fois",
  "subtitle.prevalenceTogether":
    "{units} ayant évoqué chaque thème au moins une fois, tous groupes confondus",
  "subtitle.share": "Part de chaque thème dans l’ensemble des {units} du groupe",
  "subtitle.shareReported": "Part de chaque thème dans le total rapporté des {units} du groupe",
  "subtitle.rate": "{units} sur chaque thème par {each}",
  "subtitle.quotes": "{units} sur chaque thème",
  "subtitle.quotesByGroup": "{units} sur chaque thème, par groupe de participants",
  "subtitle.quotesTogether": "{units} sur chaque thème, tous groupes confondus",
  "subtitle.presence": "Où chaque thème a été trouvé",
  "subtitle.presenceByGroup": "Où chaque thème a été trouvé, par groupe de participants",
  "subtitle.presenceTogether": "Où chaque thème a été trouvé, tous groupes confondus",
  "subtitle.groupSize": "{group} n\u00a0=\u00a0{n}",
  "subtitle.groupTotal": "{group} {total}",
  "subtitle.inAll": "au total\u202f: {totals}",
  "subtitle.reportedInAll": "total rapporté\u202f: {totals}",
  "subtitle.illustrative": "Données illustratives. {subtitle}",
  "subtitle.oneGroup": "Pas d’écarts\u202f: un seul groupe est affiché",
  "subtitle.differenceInPrevalence":
    "Écart de prévalence sur chaque thème, en points de pourcentage\u202f: {way}",
  "subtitle.differenceInShare":
    "Écart entre les parts de citations sur chaque thème, en points de pourcentage\u202f: {way}",
  "way.minus": "{second} moins {first}",
  "way.reference": "le groupe dont l’écart avec {first} est le plus grand, moins {first}",
  "way.rest": "le groupe dont l’écart avec tous les autres ensemble est le plus grand, moins ceux-ci",
  "way.range": "le groupe le plus haut moins le plus bas",
  "way.rangeOfLarge": "le groupe le plus haut moins le plus bas, parmi ceux d’au moins 5 participants",
  "theme.place": "{theme}, sous-thème de {parent}",
  "link.association": "{from} est en lien avec {to}",
  "link.directed": "{from} pointe vers {to}",
  "link.bidirectional": "{from} et {to} pointent l’un vers l’autre",
  "link.contradiction": "{from} contredit {to}",
  "link.named": "{link} («\u202f{label}\u202f»)",
  "judgement.converge": "convergence",
  "judgement.diverge": "divergence",
  "judgement.mixed": "contrasté",
  "judgement.authors": "jugement des auteurs\u202f: {judgement}",
};
