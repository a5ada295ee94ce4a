/*
 * A cell that begins like a formula is worked out by a spreadsheet, with all that a formula may do; a tab or line break before
 * it changes nothing (OWASP, “CSV Injection”). The mark in front is the one that spreadsheets hide.
 */
const LIKE_A_FORMULA = /^[\s\u00a0\ufeff]*[=+\-@|%\t\r＝＋－＠]/u;

/**
 * A table as text with separated values, for a spreadsheet. Texts that begin like a formula get an apostrophe in front, so that
 * none is worked out; figures are left as they are.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [header, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n');
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = LIKE_A_FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
