import type { helpEnglish } from "../../words/english/help.ts";
import type { Message } from "../../words/message.ts";

/** The instructions. In German. */
export const helpGerman: Readonly<Record<keyof typeof helpEnglish, Message>> = {
  "view.hint": "Die Taste ? zeigt die Tastenbefehle",
  "view.help": "Bedienung dieser Abbildung",
  "view.helpKey": "Taste",
  "view.helpDoes": "Wirkung",
  "view.keys.ends": "Pos1 Ende",
  "view.keys.enter": "Eingabe",
  "view.keys.branch": "Umschalt+Eingabe",
  "view.keys.escape": "Esc",
  "view.keys.move": "Umschalt+← ↑ ↓ →",
  "view.keys.undo": "Strg+Z",
  "view.helpUpDown": "zum Thema davor oder danach",
  "view.helpLeftRight": "Zweig schließen oder öffnen, oder eine Ebene höher oder tiefer",
  "view.helpEnds": "zum ersten oder letzten Thema",
  "view.helpType": "zum nächsten Thema, das damit beginnt",
  "view.helpEnter": "Thema auswählen; nochmals: seine Einzelheiten lesen",
  "view.helpBranch": "nur diesen Zweig zeigen oder wieder die ganze Karte",
  "view.helpSiblings": "alle Zweige dieser Ebene öffnen",
  "view.helpEscape": "einen Schritt zurück: Zahlen, Einzelheiten, Auswahl, Zweig",
  "view.helpEscapeList": "einen Schritt zurück: Zahlen, Einzelheiten, Auswahl",
  "view.helpTable": "die Zahlen als Tabelle",
  "view.helpSearch": "suchen",
  "view.helpZoom": "größer, kleiner, wie zuvor",
  "view.helpMove": "vergrößerte Abbildung verschieben",
  "view.helpHelp": "diese Anleitung",
  "view.helpUndo": "letzte Änderung rückgängig machen",
  "view.helpPointer":
    "Mit Maus oder Finger: Ein Thema anklicken oder antippen, um es auszuwählen; nochmals, um seine Einzelheiten zu lesen.",
  "view.helpSign": "Das runde Zeichen neben einem Thema öffnet und schließt seinen Zweig.",
  "view.helpGroups":
    "In der Legende oder in den Überschriften den Namen oder das Zeichen einer Gruppe anklicken, um sie auszublenden, mit Umschalt oder Alt alle anderen. „Gruppen“ bei den Werkzeugen blendet sie wieder ein.",
  "view.helpPinch":
    "Zum Vergrößern der Abbildung zwei Finger auseinanderziehen oder Strg halten und das Mausrad drehen.",
};
