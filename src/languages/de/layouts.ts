import type { layoutsEnglish } from "../../words/english/layouts.ts";
import type { Message } from "../../words/message.ts";

/** Which layout was picked, or drawn in place of which, and why. In German. */
export const layoutsGerman: Readonly<Record<keyof typeof layoutsEnglish, Message>> = {
  "layout.picked": "Gewähltes Layout: {layout}.",
  "layout.noRoom.tree": "Als Gliederung gezeichnet: Als Baum hat die Studie in dieser Breite keinen Platz.",
  "layout.noRoom.mindmap":
    "Als Gliederung gezeichnet: Als Mindmap hat die Studie in dieser Breite keinen Platz.",
  "layout.noRoom.radial":
    "Als Gliederung gezeichnet: In Ringen hat die Studie in dieser Breite keinen Platz.",
  "layout.noRoom.force": "Als Gliederung gezeichnet: Als Netz hat die Studie in dieser Breite keinen Platz.",
  "layout.noRoom.pack":
    "Als Gliederung gezeichnet: Als Kreise in Kreisen hat die Studie in dieser Breite keinen Platz.",
  "layout.noRoom.sunburst":
    "Als Gliederung gezeichnet: Als Sunburst hat die Studie in dieser Breite keinen Platz.",
  "layout.noRoom.icicle":
    "Als Gliederung gezeichnet: Als Eiszapfen hat die Studie in dieser Breite keinen Platz.",
  "layout.noRoom.treemap":
    "Als Gliederung gezeichnet: Als Treemap hat die Studie in dieser Breite keinen Platz.",
  "layout.tooHigh.tree": "{instead}: Ein Baum wäre zu hoch.",
  "layout.tooHigh.mindmap": "{instead}: Eine Mindmap wäre zu hoch.",
  "layout.tooHigh.radial": "{instead}: Ringe wären zu hoch.",
  "layout.tooHigh.force": "{instead}: Ein Netz wäre zu hoch.",
  "layout.tooHigh.pack": "{instead}: Kreise in Kreisen wären zu hoch.",
  "layout.tooHigh.sunburst": "{instead}: Ein Sunburst wäre zu hoch.",
  "layout.tooHigh.icicle": "{instead}: Ein Eiszapfendiagramm wäre zu hoch.",
  "layout.tooHigh.treemap": "{instead}: Eine Treemap wäre zu hoch.",
  "layout.tooHigh.column": "{instead}: Eine einzige Spalte wäre zu hoch.",
  "layout.tooHigh.roomier": "{instead}: Eine lockerere wäre zu hoch.",
  "layout.inColumns": "Als Gliederung in Spalten gezeichnet",
  "layout.close": "Als enge Gliederung gezeichnet",
  "layout.stillTooHigh":
    "Um {by} px höher als vorgegeben, und nichts, was versucht wurde, ist niedriger: weniger Ebenen, einen Zweig oder eine Abbildung je Thema zeichnen, oder mehr Breite geben.",
};
