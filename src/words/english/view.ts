/** What a figure in a page says beside itself: controls, details, and what has changed. */
export const viewEnglish = {
  "view.undo": "Undo",
} as const;
