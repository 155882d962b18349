const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML and XML. */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
