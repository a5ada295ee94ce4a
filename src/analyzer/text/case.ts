/** Gives `replacement` the capitals of the words it stands for: all, the first, or its own. */
export function matchCase(original: string, replacement: string): string {
  const letters = original.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return replacement.toUpperCase();
  const first = [...letters][0] ?? '';
  const capital = first !== '' && first === first.toUpperCase() && first !== first.toLowerCase();
  return capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
