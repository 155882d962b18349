/**
 * A function that says where an offset of the text is, as "line 3, column 14". It is asked in the order of the text, and
 * all answers together take time linear in the text.
 */
export function placesIn(text: string): (at: number) => string {
  const breaks = /\r\n?|\n/g;
  let [line, start, next] = [0, 0, 0];
  return (at) => {
    while (next <= at) {
      line++;
      start = next;
      next = breaks.test(text) ? breaks.lastIndex : Infinity;
    }
    return `line ${line}, column ${at - start + 1}`;
  };
}
