/** The instructions. */
export const helpEnglish = {
  "view.hint": "Press ? for the keys",
  "view.help": "How to use this figure",
  "view.helpKey": "Key",
  "view.helpDoes": "What it does",
  "view.helpUpDown": "to the theme before or after",
  "view.helpLeftRight": "close or open a branch, or go up or down a level",
  "view.helpEnds": "to the first or last theme",
  "view.helpType": "to the next theme that begins with it",
  "view.helpEnter": "select the theme; once more, read its details",
  "view.helpBranch": "show only this branch, or the whole map again",
  "view.helpSiblings": "open all branches of this level",
  "view.helpEscape": "one step back: numbers, details, selection, branch",
  "view.helpEscapeList": "one step back: numbers, details, selection",
  "view.helpTable": "the numbers as a table",
  "view.helpSearch": "search",
  "view.helpZoom": "larger, smaller, as it was",
  "view.helpMove": "move the enlarged figure",
  "view.helpHelp": "these instructions",
  "view.helpUndo": "undo the last change",
  "view.helpPointer":
    "With a mouse or a finger: click or tap a theme to select it, and again to read its details.",
  "view.helpSign": "The round sign beside a theme opens and closes its branch.",
  "view.helpGroups":
    "Click a group’s name or mark in the figure’s key or headings to hide the group, with Shift or Alt to hide all others. Groups, among the tools, shows them again.",
  "view.helpPinch": "Pinch, or hold Ctrl and turn the wheel, to make the figure larger.",
} as const;
