import type { helpEnglish } from "../../words/english/help.ts";
import type { Message } from "../../words/message.ts";

/** The instructions. In French. */
export const helpFrench: Readonly<Record<keyof typeof helpEnglish, Message>> = {
  "view.hint": "Touche ? pour les raccourcis",
  "view.help": "Mode d’emploi de cette figure",
  "view.helpKey": "Touche",
  "view.helpDoes": "Effet",
  "view.keys.ends": "Origine Fin",
  "view.keys.enter": "Entrée",
  "view.keys.branch": "Maj+Entrée",
  "view.keys.escape": "Échap",
  "view.keys.move": "Maj+← ↑ ↓ →",
  "view.keys.undo": "Ctrl+Z",
  "view.helpUpDown": "au thème précédent ou suivant",
  "view.helpLeftRight": "fermer ou ouvrir une branche, ou monter ou descendre d’un niveau",
  "view.helpEnds": "au premier ou au dernier thème",
  "view.helpType": "au prochain thème qui commence ainsi",
  "view.helpEnter": "sélectionner le thème\u202f; une seconde fois, lire ses détails",
  "view.helpBranch": "afficher seulement cette branche, ou à nouveau toute la carte",
  "view.helpSiblings": "ouvrir toutes les branches de ce niveau",
  "view.helpEscape": "un pas en arrière\u202f: nombres, détails, sélection, branche",
  "view.helpEscapeList": "un pas en arrière\u202f: nombres, détails, sélection",
  "view.helpTable": "les nombres en tableau",
  "view.helpSearch": "rechercher",
  "view.helpZoom": "plus grand, plus petit, comme avant",
  "view.helpMove": "déplacer la figure agrandie",
  "view.helpHelp": "ce mode d’emploi",
  "view.helpUndo": "annuler la dernière modification",
  "view.helpPointer":
    "À la souris ou au doigt\u202f: cliquer ou toucher un thème pour le sélectionner, et encore une fois pour lire ses détails.",
  "view.helpSign": "Le signe rond à côté d’un thème ouvre et ferme sa branche.",
  "view.helpGroups":
    "Cliquer le nom ou le signe d’un groupe dans la légende ou les en-têtes pour masquer ce groupe, avec Maj ou Alt pour masquer tous les autres. «\u202fGroupes\u202f», parmi les outils, les affiche de nouveau.",
  "view.helpPinch": "Pour agrandir la figure, écarter deux doigts, ou tenir Ctrl et tourner la molette.",
};
