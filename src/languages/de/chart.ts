import type { chartEnglish } from "../../words/english/chart.ts";
import type { Message } from "../../words/message.ts";

/** What a divergence chart draws and says beside its numbers. In German. */
export const chartGerman: Readonly<Record<keyof typeof chartEnglish, Message>> = {
  "chart.noGroups": "Keine Gruppen zum Vergleichen",
  "chart.altNoGroups": "Divergenzdiagramm von {themes}: keine Gruppen zum Vergleichen.",
  "chart.altOf": "Divergenzdiagramm von {themes}. {claim}.",
  "chart.alt": "Divergenzdiagramm. {claim}.",
  "chart.altNames": "Divergenzdiagramm von {themes}, {groups}.",
  "chart.groups": { one: "{n} Gruppe", other: "{n} Gruppen" },
  "chart.themesShown": "{themes} ({n} gezeigt)",
  "chart.moreThemes": {
    one: "Und {n} weiteres Thema, nicht gezeigt.",
    other: "Und {n} weitere Themen, nicht gezeigt.",
  },
  "chart.someAreFew": "bei manchen Themen {groups}",
  "chart.tooFew": "Gruppen mit weniger als 5 Teilnehmenden werden nicht verglichen: {groups}.",
  "chart.withoutMark":
    "Größte Differenz ohne Zeichen einer Gruppe: Mehrere Gruppen liegen gleich weit entfernt, oder die Zahlen lassen offen, welche es ist.",
  "chart.shaded": "Schattiert: {meaning}",
  "chart.noneShaded":
    "Nichts ist als deutlicher Unterschied schattiert: mindestens 30 Prozentpunkte, auch wenn eine beliebige Person anders kodiert würde.",
  "chart.hollowEdge": "Hohler Rand: Grenzfall, eine Person würde das ändern.",
  "chart.sign.markedHigher": "Deutlicher Unterschied: höher als {group}.",
  "chart.sign.markedLower": "Deutlicher Unterschied: niedriger als {group}.",
  "chart.sign.borderlineHigher": "Grenzfall: höher als {group}.",
  "chart.sign.borderlineLower": "Grenzfall: niedriger als {group}.",
  "chart.units": "Gefüllt: angesprochen. Hohl: nicht angesprochen.",
  "chart.dashed": "Gestrichelt: {meaning}",
  "chart.dashed.bounds": "zwischen dem berichteten Mindest- und Höchstwert",
  "chart.dashed.suppressed": "unterdrückt (weniger als {least})",
  "chart.dashedAtLeast": "{dashed}; Linie und Beschriftung stehen beim Mindestwert, der feststeht.",
  "chart.notReported": "Nicht berichtet: {n} von {all} Zahlen.",
  "chart.suppressed": "Unterdrückt (weniger als {least}): {n} von {all} Zahlen.",
  "chart.sharedLevel": "Gruppen unter einer Linie haben dieselbe Stufe.",
  "chart.sharedLevelCompared":
    "Gruppen unter einer Linie haben dieselbe Stufe und werden wie eine verglichen.",
  "chart.sharedLevelOfLines":
    "Gruppen unter einer Linie haben dieselbe Stufe und werden wie eine verglichen; blasse Linien verbinden sie.",
  "chart.reference": "Referenz",
  "chart.referenceShort": "Ref.",
  "chart.outOf": "von {of}",
  "chart.percent": "{number}\u00a0%",
  "chart.codedDirectly": "{theme} (direkt kodiert)",
  "chart.notSettled": "offen",
  "chart.slope.prevalence":
    "Jede Linie ist ein Thema, von niemandem einer Gruppe (unteres Ende ihrer Achse) bis zu allen (oberes Ende).",
  "chart.slope.share":
    "Jede Linie ist ein Thema, von keiner Textstelle einer Gruppe (unteres Ende ihrer Achse) bis zum größten Anteil (oberes Ende).",
  "chart.slope.rate":
    "Jede Linie ist ein Thema, von keiner Textstelle (unteres Ende einer Achse) bis zur höchsten Rate (oberes Ende).",
  "chart.slope.broken": "Eine Linie ist unterbrochen, wo zu einer Gruppe nichts bekannt ist.",
  "chart.scatter.marked": "Gefüllte Punkte: deutlicher Unterschied.",
  "chart.scatter.borderline": "Dicke Ringe: Grenzfall.",
  "chart.scatter.shared": "×2, ×3 …: so viele Themen an einer Stelle.",
  "chart.scatter.equal": "in beiden gleich",
  "chart.scatter.more": "{group} mehr",
  "chart.scatter.byNumber": "Nach Nummer:",
  "chart.scatter.crowd": "Im Gedränge, ohne Nummer:",
  "chart.scatter.inWords": "nur in Worten: {words}",
  "chart.scatter.unplaced": "Ohne Platz im Diagramm, da etwas nicht bekannt ist:",
  "chart.sort.contribution":
    "Nicht nach Anteil an der Divergenz sortiert: Die Textstellen sind nicht genau bekannt, oder die Textstellen der Gruppen divergieren nicht.",
  "chart.sort.difference":
    "Nicht nach Differenz sortiert, da keine definiert ist: Was am häufigsten genannt wurde, steht zuerst.",
  "chart.needs.slope":
    "Gezeichnet als {form}: slope braucht ein Paar oder geordnete Gruppen, Werte zum Einordnen, höchstens 10 Themen und Platz für je eine Achse.",
  "chart.needs.dots":
    "Gezeichnet als {form}: dots braucht 2 bis 8 Gruppen mit jeweils höchstens 20 Teilnehmenden.",
  "chart.instead": "Gezeichnet als {form}: {asked} kann dieses Maß oder diese Gruppen nicht zeigen.",
};
