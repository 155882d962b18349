/** About how wide a text is at 12 px: wide characters are a full em. */
export function widthOf(text) {
  let width = 0;
  for (const character of text) width += character >= "\u1100" ? 12 : 6.4;
  return width;
}
