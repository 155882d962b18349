import type { chartEnglish } from "../../words/english/chart.ts";
import type { Message } from "../../words/message.ts";

/** What a divergence chart draws and says beside its numbers. */
export const chartSpanish: Readonly<Record<keyof typeof chartEnglish, Message>> = {
  "chart.noGroups": "No hay grupos que comparar",
  "chart.altNoGroups": "Gráfico de divergencia de {themes}: no hay grupos que comparar.",
  "chart.altOf": "Gráfico de divergencia de {themes}. {claim}.",
  "chart.alt": "Gráfico de divergencia. {claim}.",
  "chart.altNames": "Gráfico de divergencia de {themes}, {groups}.",
  "chart.groups": { one: "{n} grupo", other: "{n} grupos" },
  "chart.themesShown": { one: "{themes} ({n} visible)", other: "{themes} ({n} visibles)" },
  "chart.moreThemes": {
    one: "Y {n} tema más, que no se muestra.",
    other: "Y {n} temas más, que no se muestran.",
  },
  "chart.someAreFew": "en algunos temas, {groups}",
  "chart.tooFew": "No se comparan los grupos de menos de 5 participantes: {groups}.",
  "chart.withoutMark":
    "Mayor diferencia sin la marca de un grupo: varios grupos están igual de lejos, o los recuentos no permiten saber cuál.",
  "chart.shaded": "Sombreado: {meaning}",
  "chart.noneShaded":
    "Nada está sombreado como diferencia marcada: 30 puntos porcentuales o más incluso si se recodificara a cualquier participante.",
  "chart.hollowEdge": "Borde hueco: caso límite, una sola persona lo cambiaría.",
  "chart.sign.markedHigher": "Diferencia marcada: más que {group}.",
  "chart.sign.markedLower": "Diferencia marcada: menos que {group}.",
  "chart.sign.borderlineHigher": "Caso límite: más que {group}.",
  "chart.sign.borderlineLower": "Caso límite: menos que {group}.",
  "chart.units": "Relleno: mencionado. Hueco: no mencionado.",
  "chart.dashed": "Discontinuo: {meaning}",
  "chart.dashed.bounds": "entre el mínimo y el máximo que constan",
  "chart.dashed.suppressed": "dato suprimido (menos de {least})",
  "chart.dashedAtLeast": "{dashed}; la línea y la etiqueta están en el mínimo, que es seguro.",
  "chart.notReported": "No comunicado: {n} de {all} recuentos.",
  "chart.suppressed": "Suprimidos (menos de {least}): {n} de {all} recuentos.",
  "chart.sharedLevel": "Los grupos bajo una misma línea son de un mismo nivel.",
  "chart.sharedLevelCompared":
    "Los grupos bajo una misma línea son de un mismo nivel, y se comparan como uno solo.",
  "chart.sharedLevelOfLines":
    "Los grupos bajo una misma línea son de un mismo nivel, y se comparan como uno solo; los unen líneas tenues.",
  "chart.reference": "referencia",
  "chart.referenceShort": "ref.",
  "chart.outOf": "de {of}",
  "chart.percent": "{number}\u00a0%",
  "chart.codedDirectly": "{theme} (codificación directa)",
  "chart.notSettled": "indeciso",
  "chart.slope.prevalence":
    "Cada línea es un tema, de nadie en un grupo (pie de su eje) a todo el grupo (cabeza).",
  "chart.slope.share":
    "Cada línea es un tema, de ninguna cita de un grupo (pie de su eje) a la mayor proporción (cabeza).",
  "chart.slope.rate": "Cada línea es un tema, de ninguna cita (pie de un eje) a la tasa más alta (cabeza).",
  "chart.slope.broken": "Una línea se interrumpe donde no se sabe nada de un grupo.",
  "chart.scatter.marked": "Puntos rellenos: diferencia marcada.",
  "chart.scatter.borderline": "Anillos gruesos: caso límite.",
  "chart.scatter.shared": "×2, ×3…: número de temas en un mismo lugar.",
  "chart.scatter.equal": "igual en ambos",
  "chart.scatter.more": "más en {group}",
  "chart.scatter.byNumber": "Por número:",
  "chart.scatter.crowd": "En la aglomeración, sin número:",
  "chart.scatter.inWords": "solo en palabras: {words}",
  "chart.scatter.unplaced": "Sin situar, porque falta algún dato:",
  "chart.sort.contribution":
    "Sin ordenar por contribución: las citas no se conocen con exactitud o las de los grupos no divergen.",
  "chart.sort.difference":
    "Sin ordenar por diferencia, pues no hay ninguna definida: primero va lo más mencionado.",
  "chart.needs.slope":
    "Dibujado como «{form}»: «slope» requiere un par de grupos o grupos ordenados, valores con que situarlos, 10 temas como máximo y espacio para un eje por grupo.",
  "chart.needs.dots":
    "Dibujado como «{form}»: «dots» requiere de 2 a 8 grupos, con 20 participantes como máximo en cada uno.",
  "chart.instead": "Dibujado como «{form}»: «{asked}» no puede mostrar esta medida o estos grupos.",
};
