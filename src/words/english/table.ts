/** What the table of numbers says beside the numbers. */
export const tableEnglish = {
  "view.table": "Table: {caption}",
} as const;
