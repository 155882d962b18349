import type { layoutsEnglish } from "../../words/english/layouts.ts";
import type { Message } from "../../words/message.ts";

/** Which layout was picked, or drawn in place of which, and why. */
export const layoutsSpanish: Readonly<Record<keyof typeof layoutsEnglish, Message>> = {
  "layout.picked": "Disposición elegida: {layout}.",
  "layout.noRoom.tree": "Dibujado como esquema: este estudio no cabe como árbol en esta anchura.",
  "layout.noRoom.mindmap": "Dibujado como esquema: este estudio no cabe como mapa mental en esta anchura.",
  "layout.noRoom.radial": "Dibujado como esquema: este estudio no cabe en anillos en esta anchura.",
  "layout.noRoom.force": "Dibujado como esquema: este estudio no cabe como red en esta anchura.",
  "layout.noRoom.pack":
    "Dibujado como esquema: este estudio no cabe como círculos dentro de círculos en esta anchura.",
  "layout.noRoom.sunburst":
    "Dibujado como esquema: este estudio no cabe como proyección solar en esta anchura.",
  "layout.noRoom.icicle": "Dibujado como esquema: este estudio no cabe como carámbano en esta anchura.",
  "layout.noRoom.treemap":
    "Dibujado como esquema: este estudio no cabe como mapa de rectángulos en esta anchura.",
  "layout.tooHigh.tree": "{instead}: un árbol sería demasiado alto.",
  "layout.tooHigh.mindmap": "{instead}: un mapa mental sería demasiado alto.",
  "layout.tooHigh.radial": "{instead}: unos anillos serían demasiado altos.",
  "layout.tooHigh.force": "{instead}: una red sería demasiado alta.",
  "layout.tooHigh.pack": "{instead}: unos círculos dentro de círculos serían demasiado altos.",
  "layout.tooHigh.sunburst": "{instead}: una proyección solar sería demasiado alta.",
  "layout.tooHigh.icicle": "{instead}: un carámbano sería demasiado alto.",
  "layout.tooHigh.treemap": "{instead}: un mapa de rectángulos sería demasiado alto.",
  "layout.tooHigh.column": "{instead}: una sola columna sería demasiado alta.",
  "layout.tooHigh.roomier": "{instead}: uno más holgado sería demasiado alto.",
  "layout.inColumns": "Dibujado como esquema en columnas",
  "layout.close": "Dibujado como esquema apretado",
  "layout.stillTooHigh":
    "Supera en {by} px la altura debida, y nada de lo probado es más bajo: dibuje menos niveles, una sola rama o una figura por tema, o dele más anchura.",
};
