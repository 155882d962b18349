/** What other programs and people call our fields. */
const usualNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["children", ["subthemes", "themes"]],
  ["codes", ["subthemes", "themes"]],
  ["subcodes", ["subthemes"]],
  ["name", ["label", "title"]],
  ["title", ["label"]],
  ["count", ["quotes"]],
  ["counts", ["quotes"]],
  ["n", ["participants"]],
]);

/**
 * Which of these fields is meant by a key that is none of them: its name in other letters of case or with hyphens, what
 * others call it, or its name but for one letter that is missing, too many, another, or one place off.
 */
export function meantBy(key: string, fields: readonly string[]): string | undefined {
  // So long a key is no slip, and may take long.
  if (key.length > 40) return undefined;
  const plain = key.replace(/[-_ ]/g, "").toLowerCase();
  return (
    fields.find((field) => field.toLowerCase() === plain) ??
    usualNames.get(plain)?.find((field) => fields.includes(field)) ??
    fields.find((field) => field.length > 2 && isSlip(plain, field.toLowerCase()))
  );
}

function isSlip(typed: string, meant: string): boolean {
  let same = 0;
  while (same < meant.length && typed[same] === meant[same]) same++;
  const [a, b] = [typed.slice(same), meant.slice(same)];
  const swapped = a.charAt(1) + a.charAt(0) + a.slice(2);
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || swapped === b;
}
