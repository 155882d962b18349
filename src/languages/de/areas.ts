import type { areasEnglish } from "../../words/english/areas.ts";
import type { Message } from "../../words/message.ts";

/** What maps of cells say of their sizes, colours and lists. In German. */
export const areasGerman: Readonly<Record<keyof typeof areasEnglish, Message>> = {
  "area.unit": "{units}, alle Gruppen zusammen",
  "area.unitOfPresence": "in wie vielen Gruppen das Thema gefunden wurde",
  "area.size.icicle": "Höhe: {unit}.",
  "area.size.pack": "Fläche von Kreisen ohne Unterthemen: {unit}.",
  "area.size.sunburst": "Winkel: {unit}.",
  "area.size.treemap": "Fläche: {unit}.",
  "area.parts.icicle": "Farben am linken Rand einer Zelle: Anteile der Gruppen.",
  "area.parts.icicleRightToLeft": "Farben am rechten Rand einer Zelle: Anteile der Gruppen.",
  "area.parts.pack": "Farben eines Kreises: Anteile der Gruppen.",
  "area.parts.sunburst": "Farben am äußeren Rand einer Zelle: Anteile der Gruppen.",
  "area.parts.treemap": "Farben am unteren Rand einer Zelle: Anteile der Gruppen.",
  "area.bars": "Balken: von niemandem bis zu allen einer Gruppe.",
  "area.colourOfRange": "Farbe: Abstand von der niedrigsten zur höchsten Gruppe, deren Zeichen davor steht.",
  "area.colourOfPair":
    "Farbe: Differenz in Prozentpunkten; davor steht das Zeichen der Gruppe, die vorn liegt.",
  "area.noCounts": "Alle Zellen sind gleich groß: Es werden keine Zahlen gezeigt.",
  "area.allZero":
    "Alle Zellen sind gleich groß: Jede Zahl zu einem Thema ohne Unterthemen ist null oder nicht berichtet.",
  "area.room": "Fläche ohne Beschriftung: {units}, direkt zum Thema selbst kodiert.",
  "area.roomThinned":
    "Fläche ohne Beschriftung: {units}, direkt zum Thema selbst oder zu ausgelassenen Unterthemen kodiert.",
  "area.notTotal":
    "Ein Thema mit Unterthemen ist so groß wie das, was darin gezeichnet ist; das ist nicht überall seine Gesamtzahl.",
  "area.zero": "Dünner Umriss: 0 {units}; nur gezeichnet, um sichtbar zu sein.",
  "area.open":
    "Gestrichelter Umriss: nicht oder nur teilweise berichtet; die Zelle ist so groß wie das, was feststeht.",
  "area.notUnion":
    "Ein Thema mit Unterthemen ist so groß wie diese zusammen, auch wenn eine Person mehrere davon ansprechen kann.",
  "area.linksNamed": "Verbindungen zwischen Themen: {n}, nur in der Beschreibung genannt.",
  "area.linksInWords": "Verbindungen zwischen Themen: {n}, nur in Worten angegeben.",
  "area.linksListed": "Verbindungen zwischen Themen: {n}, unter den Zellen aufgeführt.",
  "area.links": "Verbindungen zwischen Themen: {links}.",
  "area.withoutCounts": "Zahlen ohne Platz in ihren Zellen:",
  "area.longList":
    "Mehr als die Hälfte der Themen steht in der Liste: Weniger Ebenen oder mehr Breite würden helfen.",
  "area.tooSmall": "Themen in Zellen, die für eine Nummer zu klein sind:",
  "area.within": "In {theme}:",
  "area.numbered": "{number} {theme}",
  "area.notReported": "nicht alle berichtet",
  "area.notCertain": "steht nicht fest",
};
