import type { areasEnglish } from "../../words/english/areas.ts";
import type { Message } from "../../words/message.ts";

/** What maps of cells say of their sizes, colours and lists. */
export const areasSpanish: Readonly<Record<keyof typeof areasEnglish, Message>> = {
  "area.unit": "{units}, todos los grupos juntos",
  "area.unitOfPresence": "en cuántos grupos se halló el tema",
  "area.size.icicle": "Altura: {unit}.",
  "area.size.pack": "Área de los círculos sin subtemas: {unit}.",
  "area.size.sunburst": "Ángulo: {unit}.",
  "area.size.treemap": "Área: {unit}.",
  "area.parts.icicle": "Colores en el borde izquierdo de una celda: las partes de los grupos.",
  "area.parts.icicleRightToLeft": "Colores en el borde derecho de una celda: las partes de los grupos.",
  "area.parts.pack": "Colores de un círculo: las partes de los grupos.",
  "area.parts.sunburst": "Colores en el borde exterior de una celda: las partes de los grupos.",
  "area.parts.treemap": "Colores al pie de una celda: las partes de los grupos.",
  "area.bars": "Barras: de nadie a todo el grupo.",
  "area.colourOfRange": "Color: la distancia del grupo más bajo al más alto, cuya marca va delante.",
  "area.colourOfPair":
    "Color: la diferencia en puntos; la marca que va delante es la del grupo con el valor más alto.",
  "area.noCounts": "Todas las celdas son igual de grandes: no se muestran recuentos.",
  "area.allZero":
    "Todas las celdas son igual de grandes: los recuentos de los temas sin subtemas son cero o no constan.",
  "area.room": "Hueco sin etiqueta: {units} con codificación directa en el tema.",
  "area.roomThinned":
    "Hueco sin etiqueta: {units} con codificación directa en el tema o en subtemas omitidos.",
  "area.notTotal": "Un tema con subtemas es tan grande como lo dibujado en él, que no siempre es su total.",
  "area.zero": "Contorno fino: sin {units}; se dibuja solo para que se vea.",
  "area.open":
    "Contorno discontinuo: no comunicado o solo en parte; la celda es tan grande como lo que es seguro.",
  "area.notUnion":
    "Un tema con subtemas es tan grande como estos juntos, aunque una misma persona puede mencionar varios.",
  "area.linksNamed": "Vínculos entre temas: {n}; solo se nombran en la descripción.",
  "area.linksInWords": "Vínculos entre temas: {n}; solo se dan en palabras.",
  "area.linksListed": "Vínculos entre temas: {n}; figuran en la lista bajo las celdas.",
  "area.links": "Vínculos entre temas: {links}.",
  "area.withoutCounts": "Recuentos sin espacio en sus celdas:",
  "area.longList": "Más de la mitad de los temas están en la lista: convendrían menos niveles o más anchura.",
  "area.tooSmall": "Temas en celdas demasiado pequeñas para un número:",
  "area.within": "En {theme}:",
  "area.numbered": "{number} {theme}",
  "area.notReported": "datos incompletos",
  "area.notCertain": "no es seguro",
};
