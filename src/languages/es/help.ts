import type { helpEnglish } from "../../words/english/help.ts";
import type { Message } from "../../words/message.ts";

/** The instructions. */
export const helpSpanish: Readonly<Record<keyof typeof helpEnglish, Message>> = {
  "view.hint": "Pulse ? para ver las teclas",
  "view.help": "Cómo usar esta figura",
  "view.helpKey": "Tecla",
  "view.helpDoes": "Qué hace",
  "view.keys.ends": "Inicio Fin",
  "view.keys.enter": "Intro",
  "view.keys.branch": "Mayús+Intro",
  "view.keys.escape": "Esc",
  "view.keys.move": "Mayús+← ↑ ↓ →",
  "view.keys.undo": "Ctrl+Z",
  "view.helpUpDown": "al tema anterior o siguiente",
  "view.helpLeftRight": "cerrar o abrir una rama, o subir o bajar un nivel",
  "view.helpEnds": "al primer tema o al último",
  "view.helpType": "al siguiente tema que empieza así",
  "view.helpEnter": "seleccionar el tema; otra vez, leer sus detalles",
  "view.helpBranch": "mostrar solo esta rama, o de nuevo el mapa completo",
  "view.helpSiblings": "abrir todas las ramas de este nivel",
  "view.helpEscape": "un paso atrás: números, detalles, selección, rama",
  "view.helpEscapeList": "un paso atrás: números, detalles, selección",
  "view.helpTable": "los números en una tabla",
  "view.helpSearch": "buscar",
  "view.helpZoom": "más grande, más pequeño, como antes",
  "view.helpMove": "mover la figura ampliada",
  "view.helpHelp": "estas instrucciones",
  "view.helpUndo": "deshacer el último cambio",
  "view.helpPointer":
    "Con el ratón o el dedo: haga clic o toque un tema para seleccionarlo, y otra vez para leer sus detalles.",
  "view.helpSign": "El signo redondo junto a un tema abre y cierra su rama.",
  "view.helpGroups":
    "Haga clic en el nombre o el signo de un grupo en la leyenda o los encabezados para ocultarlo, con Mayús o Alt para ocultar todos los demás. «Grupos», entre las herramientas, los muestra de nuevo.",
  "view.helpPinch": "Separe dos dedos, o mantenga Ctrl y gire la rueda, para ampliar la figura.",
};
