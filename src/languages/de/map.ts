import type { mapEnglish } from "../../words/english/map.ts";
import type { Message } from "../../words/message.ts";

/** What a thematic map says of itself and its themes. In German. */
export const mapGerman: Readonly<Record<keyof typeof mapEnglish, Message>> = {
  "map.subtitle": "Themen und Unterthemen",
  "map.noThemes": "Keine Themen",
  "map.themesAndSubthemes": {
    one: "{themes} und {n} Unterthema",
    other: "{themes} und {n} Unterthemen",
  },
  "map.alt": "Themenkarte: {themes}.",
  "map.altOf": "Themenkarte „{title}“: {themes}.",
  "map.altFinding": "{alt} Laut Studie divergieren die Gruppen bei {themes}.",
  "map.altFindings": {
    one: "{alt} Laut Studie divergieren die Gruppen bei {n} Thema.",
    other: "{alt} Laut Studie divergieren die Gruppen bei {n} Themen.",
  },
  "map.judgement": "Laut Studie: {judgement}",
  "map.direct": "direkt: {counts}",
  "map.ofTheseDirect": "{counts}; davon direkt kodiert: {direct}",
  "map.bold": "Fett: {meaning}",
  "map.noneBold":
    "Nichts steht als deutlicher Unterschied fett: mindestens 30 Prozentpunkte, auch wenn eine beliebige Person anders kodiert würde.",
  "map.framed": "Umrahmt: Grenzfall, eine Person würde das ändern.",
  "map.notAllReported": "– nicht alle berichtet.",
  "map.noDifferencesOfPresence":
    "Keine Differenzen definiert: Die Studie berichtet nur, wo Themen gefunden wurden.",
  "map.noDifferencesOfCounts": "Keine Differenzen definiert: Die Bezugszahl dieser Zahlen ist nicht bekannt.",
  "map.continued": "{path}, Fortsetzung",
  "map.manyLinks": {
    one: "{n} Verbindung zwischen Themen ist nur in Worten angegeben.",
    other: "{n} Verbindungen zwischen Themen sind nur in Worten angegeben.",
  },
  "map.lostLinks": {
    one: "{n} Verbindung führt zu einem Thema, das nicht gezeigt wird.",
    other: "{n} Verbindungen führen zu Themen, die nicht gezeigt werden.",
  },
  "map.veryHigh":
    "Etwa {height} px hoch: expandTo zeichnet weniger Ebenen, focus einen Zweig, und maxHeight setzt in Spalten fort.",
  "map.pinsLost":
    "Nicht an der festgelegten Stelle, die außerhalb der Karte oder auf einem anderen Thema liegt: {themes}.",
  "map.inFocus": {
    one: "Im Fokus: {theme}. Ausgelassen: {n} anderes Thema.",
    other: "Im Fokus: {theme}. Ausgelassen: {n} andere Themen.",
  },
  "map.rare": {
    one: "Ausgelassen, da weniger als {least}: {n} Thema.",
    other: "Ausgelassen, da weniger als {least}: {n} Themen.",
  },
  "map.collapsed": {
    one: "{n} Unterthema ist unter eingeklappten Themen verborgen.",
    other: "{n} Unterthemen sind unter eingeklappten Themen verborgen.",
  },
  "map.differencesInPrevalence": "Gezeigt sind Differenzen der Prävalenz, welches Maß auch verlangt ist.",
  "map.differencesInShares": "Gezeigt sind Differenzen der Anteile ({units}), welches Maß auch verlangt ist.",
  "map.prevalenceCounts": "Prävalenz zählt {units}, welches Maß auch verlangt ist.",
  "map.noShares": "Gezeichnet als {units}: Eine Karte zählt; Anteile zeichnet ein Divergenzdiagramm.",
  "map.noPrevalence":
    'Gezeichnet als {units}: In einer Karte zeigt encode "prevalence" sie im Verhältnis zu allen ihrer Gruppe.',
};
