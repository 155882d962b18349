import type { remarksEnglish } from "../../words/english/remarks.ts";
import type { Message } from "../../words/message.ts";

/** What a figure left out, or drew otherwise than asked: in its notes, not drawn. */
export const remarksSpanish: Readonly<Record<keyof typeof remarksEnglish, Message>> = {
  "remark.hidden": "Oculto: {group}.",
  "remark.noGroup": "Ningún grupo tiene el id {id}.",
  "remark.manyGroups": {
    one: "Se muestra {n} grupo: las comparaciones están pensadas para 2 a {most}.",
    other: "Se muestran {n} grupos: las comparaciones están pensadas para 2 a {most}.",
  },
  "remark.noReference": "Ningún grupo visible tiene el id {id}, así que no hay referencia.",
  "remark.pairWithReference": "Solo dos grupos forman un par: cada grupo se compara con la referencia.",
  "remark.pairOfMany": "Solo dos grupos forman un par: oculte los demás o nombre una referencia.",
  "remark.unnamedReference": "Ningún grupo se compara con una referencia, pues no se ha nombrado ninguna.",
  "remark.noLevels": "Los grupos no tienen niveles que los ordenen.",
  "remark.oneLevel": "Sin orden de los grupos: todos son del mismo nivel.",
  "remark.withoutLevel": {
    one: "Sin orden de los grupos: {names} no tiene nivel.",
    other: "Sin orden de los grupos: {names} no tienen nivel.",
  },
  "remark.noPools": "Ningún grupo pertenece a un conjunto: no se reúne nada.",
  "remark.oneGroup": "Menos de dos grupos: no hay nada que comparar.",
  "remark.noPercent": "Sin porcentajes: no consta que todos los grupos tengan 20 o más.",
  "remark.noHeightAlone": "printHeight necesita printWidth: se omite.",
  "remark.noWidth": "Se omite width: printWidth ocupa su lugar.",
  "remark.noMaxHeight": "Se omite maxHeight: printHeight ocupa su lugar.",
  "remark.noFit": "No cabe en {width} × {height} mm con texto de 6 pt: dibuje menos o en una página mayor.",
  "remark.smallPrint":
    "Impreso a {width} mm de ancho, el texto más pequeño tiene {size} pt: dele más anchura.",
  "remark.otherOptionsOfMap": "Se omiten, pues un mapa no tiene estas opciones: {options}.",
  "remark.otherOptionsOfChart": "Se omiten, pues un gráfico no tiene estas opciones: {options}.",
  "remark.noThemes": { one: "Ningún tema tiene el id {ids}.", other: "Ningún tema tiene los id {ids}." },
  "remark.noColour": "La paleta no tiene color para {groups}.",
  "remark.faint":
    "El color {colour} de {group} tiene un contraste de {contrast}:1 con el fondo {ground}; las marcas necesitan 3:1.",
  "remark.close":
    "Los colores {first} de {firstGroup} y {second} de {secondGroup} son difíciles de distinguir: difieren en {distance} en OKLab; las marcas necesitan {least}.",
  "remark.cut": {
    one: "{n} etiqueta está recortada; la descripción las da todas completas.",
    other: "{n} etiquetas están recortadas; la descripción las da todas completas.",
  },
};
