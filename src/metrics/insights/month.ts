/** The month of a moment, `2026-10`, by the calendar of whoever asks. @param at milliseconds since 1970 */
export function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
