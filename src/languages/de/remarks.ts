import type { remarksEnglish } from "../../words/english/remarks.ts";
import type { Message } from "../../words/message.ts";

/** What a figure left out, or drew otherwise than asked: in its notes, not drawn. In German. */
export const remarksGerman: Readonly<Record<keyof typeof remarksEnglish, Message>> = {
  "remark.hidden": "Ausgeblendet: {group}.",
  "remark.noGroup": "Keine Gruppe hat die Kennung {id}.",
  "remark.manyGroups": {
    one: "{n} Gruppe wird gezeigt: Vergleiche sind für 2 bis {most} gemacht.",
    other: "{n} Gruppen werden gezeigt: Vergleiche sind für 2 bis {most} gemacht.",
  },
  "remark.noReference": "Keine gezeigte Gruppe hat die Kennung {id}; daher ist keine die Referenz.",
  "remark.pairWithReference":
    "Nur zwei Gruppen bilden ein Paar: Jede Gruppe wird mit der Referenz verglichen.",
  "remark.pairOfMany": "Nur zwei Gruppen bilden ein Paar: die anderen ausblenden oder eine Referenz nennen.",
  "remark.unnamedReference": "Keine Gruppe wird mit einer Referenz verglichen, da keine genannt ist.",
  "remark.noLevels": "Die Gruppen haben keine Stufen, nach denen sie sich ordnen ließen.",
  "remark.oneLevel": "Keine Reihenfolge der Gruppen: Alle haben dieselbe Stufe.",
  "remark.withoutLevel": {
    one: "Keine Reihenfolge der Gruppen: {names} hat keine Stufe.",
    other: "Keine Reihenfolge der Gruppen: {names} haben keine Stufe.",
  },
  "remark.noPools": "Keine Gruppe gehört zu einem Set: Nichts ist zusammengefasst.",
  "remark.oneGroup": "Weniger als zwei Gruppen: Es gibt nichts zu vergleichen.",
  "remark.noPercent": "Keine Prozentzahlen: Nicht von jeder Gruppe ist bekannt, dass sie 20 oder mehr zählt.",
  "remark.noHeightAlone": "printHeight braucht printWidth und bleibt unberücksichtigt.",
  "remark.noWidth": "width bleibt unberücksichtigt: printWidth gilt stattdessen.",
  "remark.noMaxHeight": "maxHeight bleibt unberücksichtigt: printHeight gilt stattdessen.",
  "remark.noFit":
    "Passt mit einer Schrift von 6 pt nicht in {width} × {height} mm: weniger zeichnen oder eine größere Seite nehmen.",
  "remark.smallPrint":
    "Bei {width} mm Druckbreite hat der kleinste Text {size} pt: der Abbildung mehr Breite geben.",
  "remark.otherOptionsOfMap": "Unberücksichtigt, da eine Karte diese Optionen nicht hat: {options}.",
  "remark.otherOptionsOfChart": "Unberücksichtigt, da ein Diagramm diese Optionen nicht hat: {options}.",
  "remark.noThemes": {
    one: "Kein Thema hat die Kennung {ids}.",
    other: "Kein Thema hat eine dieser Kennungen: {ids}.",
  },
  "remark.noColour": "Die Palette hat keine Farbe für {groups}.",
  "remark.faint":
    "Die Farbe {colour} ({group}) hat zum Hintergrund {ground} einen Kontrast von {contrast}:1; Zeichen brauchen 3:1.",
  "remark.close":
    "Die Farben {first} ({firstGroup}) und {second} ({secondGroup}) sind schwer zu unterscheiden: Ihr Abstand in OKLab ist {distance}; Zeichen brauchen {least}.",
  "remark.cut": {
    one: "{n} Beschriftung ist gekürzt; die Beschreibung enthält alle in voller Länge.",
    other: "{n} Beschriftungen sind gekürzt; die Beschreibung enthält alle in voller Länge.",
  },
};
