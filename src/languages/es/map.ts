import type { mapEnglish } from "../../words/english/map.ts";
import type { Message } from "../../words/message.ts";

/** What a thematic map says of itself and its themes. */
export const mapSpanish: Readonly<Record<keyof typeof mapEnglish, Message>> = {
  "map.subtitle": "Temas y subtemas",
  "map.noThemes": "Sin temas",
  "map.themesAndSubthemes": { one: "{themes} y {n} subtema", other: "{themes} y {n} subtemas" },
  "map.alt": "Mapa temático: {themes}.",
  "map.altOf": "Mapa temático de {title}: {themes}.",
  "map.altFinding": "{alt} Según los autores, los grupos divergen en {themes}.",
  "map.altFindings": {
    one: "{alt} Según los autores, los grupos divergen en {n} tema.",
    other: "{alt} Según los autores, los grupos divergen en {n} temas.",
  },
  "map.judgement": "Autores: {judgement}",
  "map.direct": "directas: {counts}",
  "map.ofTheseDirect": "{counts}; de ellas, con codificación directa: {direct}",
  "map.bold": "Negrita: {meaning}",
  "map.noneBold":
    "Nada está en negrita como diferencia marcada: 30 puntos porcentuales o más incluso si se recodificara a cualquier participante.",
  "map.framed": "Enmarcado: caso límite, una sola persona lo cambiaría.",
  "map.notAllReported": "– no todo comunicado.",
  "map.noDifferencesOfPresence":
    "Sin diferencias definidas: el estudio solo indica dónde se hallaron los temas.",
  "map.noDifferencesOfCounts": "Sin diferencias definidas: se desconoce de cuántos son estos recuentos.",
  "map.continued": "{path}, continuación",
  "map.manyLinks": {
    one: "{n} vínculo entre temas se da solo en palabras.",
    other: "{n} vínculos entre temas se dan solo en palabras.",
  },
  "map.lostLinks": {
    one: "{n} vínculo lleva a un tema que no se muestra.",
    other: "{n} vínculos llevan a temas que no se muestran.",
  },
  "map.veryHigh":
    "Unos {height} px de alto: expandTo dibuja menos niveles, focus una sola rama, y maxHeight continúa en columnas.",
  "map.pinsLost": "No están donde se fijaron, que es fuera del mapa o sobre otro tema: {themes}.",
  "map.inFocus": {
    one: "En foco: {theme}. Omitido: {n} tema más.",
    other: "En foco: {theme}. Omitidos: {n} temas más.",
  },
  "map.rare": {
    one: "Omitido: {n} tema con menos de {least}.",
    other: "Omitidos: {n} temas con menos de {least}.",
  },
  "map.collapsed": {
    one: "{n} subtema está oculto bajo temas plegados.",
    other: "{n} subtemas están ocultos bajo temas plegados.",
  },
  "map.differencesInPrevalence": "Las diferencias son de prevalencia, sea cual sea la medida pedida.",
  "map.differencesInShares": "Las diferencias son de proporciones de {units}, sea cual sea la medida pedida.",
  "map.prevalenceCounts": "La prevalencia cuenta {units}, sea cual sea la medida pedida.",
  "map.noShares":
    "Dibujado en número de {units}: un mapa cuenta, y un gráfico de divergencia dibuja proporciones.",
  "map.noPrevalence":
    'Dibujado en número de {units}: en un mapa, encode "prevalence" los muestra sobre el total de su grupo.',
};
