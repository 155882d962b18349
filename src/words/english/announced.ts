/** What is announced when a reader has changed something. */
export const announcedEnglish = {
  "view.saidSelected": "Selected: {name}",
  "view.saidCleared": "Nothing is selected.",
  "view.saidOpened": {
    one: "{theme}: branch open, {n} subtheme shown.",
    other: "{theme}: branch open, {n} subthemes shown.",
  },
  "view.saidClosed": {
    one: "{theme}: branch closed, {n} subtheme hidden.",
    other: "{theme}: branch closed, {n} subthemes hidden.",
  },
  "view.saidBranchesOpened": { one: "{n} branch opened.", other: "{n} branches opened." },
  "view.saidBranchesClosed": { one: "{n} branch closed.", other: "{n} branches closed." },
  "view.saidHidden": { one: "Hidden: {groups}.", other: "Hidden: {groups}." },
  "view.saidAllGroups": "All groups are shown.",
  "view.saidFocus": "Only the branch {theme} is shown.",
  "view.saidWhole": "The whole map is shown.",
  "view.saidMatches": {
    one: "{n} of {all} themes matches “{query}”.",
    other: "{n} of {all} themes match “{query}”.",
  },
  "view.saidNoQuery": "The search is cleared.",
  "view.saidChoice": "{what}: {value}.",
  "view.saidTable": "The table is open.",
  "view.saidNoTable": "The table is closed.",
  "view.saidDetails": "Details of {theme}.",
  "view.saidNoDetails": "Details are closed.",
  "view.saidHelp": "The instructions are open.",
  "view.saidNoHelp": "The instructions are closed.",
  "view.saidZoom": "Enlarged to {percent} %.",
  "view.saidNoZoom": "No longer enlarged.",
  "view.saidUndone": "Undone. {what}",
} as const;
