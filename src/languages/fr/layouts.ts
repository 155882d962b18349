import type { layoutsEnglish } from "../../words/english/layouts.ts";
import type { Message } from "../../words/message.ts";

/** Which layout was picked, or drawn in place of which, and why. In French. */
export const layoutsFrench: Readonly<Record<keyof typeof layoutsEnglish, Message>> = {
  "layout.picked": "Disposition choisie\u202f: {layout}.",
  "layout.noRoom.tree": "Dessiné en plan\u202f: pas assez de place pour un arbre dans cette largeur.",
  "layout.noRoom.mindmap":
    "Dessiné en plan\u202f: pas assez de place pour une carte mentale dans cette largeur.",
  "layout.noRoom.radial": "Dessiné en plan\u202f: pas assez de place pour des anneaux dans cette largeur.",
  "layout.noRoom.force": "Dessiné en plan\u202f: pas assez de place pour un réseau dans cette largeur.",
  "layout.noRoom.pack":
    "Dessiné en plan\u202f: pas assez de place pour des cercles imbriqués dans cette largeur.",
  "layout.noRoom.sunburst":
    "Dessiné en plan\u202f: pas assez de place pour des rayons de soleil dans cette largeur.",
  "layout.noRoom.icicle":
    "Dessiné en plan\u202f: pas assez de place pour des stalactites dans cette largeur.",
  "layout.noRoom.treemap": "Dessiné en plan\u202f: pas assez de place pour un treemap dans cette largeur.",
  "layout.tooHigh.tree": "{instead}\u202f: un arbre serait trop haut.",
  "layout.tooHigh.mindmap": "{instead}\u202f: une carte mentale serait trop haute.",
  "layout.tooHigh.radial": "{instead}\u202f: des anneaux seraient trop hauts.",
  "layout.tooHigh.force": "{instead}\u202f: un réseau serait trop haut.",
  "layout.tooHigh.pack": "{instead}\u202f: des cercles imbriqués seraient trop hauts.",
  "layout.tooHigh.sunburst": "{instead}\u202f: des rayons de soleil seraient trop hauts.",
  "layout.tooHigh.icicle": "{instead}\u202f: des stalactites seraient trop hautes.",
  "layout.tooHigh.treemap": "{instead}\u202f: un treemap serait trop haut.",
  "layout.tooHigh.column": "{instead}\u202f: une seule colonne serait trop haute.",
  "layout.tooHigh.roomier": "{instead}\u202f: un plan plus aéré serait trop haut.",
  "layout.inColumns": "Dessiné en plan sur plusieurs colonnes",
  "layout.close": "Dessiné en plan serré",
  "layout.stillTooHigh":
    "Trop haut de {by} px, et rien de ce qui a été essayé n’est plus bas\u202f: dessiner moins de niveaux, une seule branche ou une figure par thème, ou donner plus de largeur.",
};
