const GROUPED = /^\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*$/u;
const ABBREVIATED = /^(\d+(?:[.,]\d+)?)\s?([km])$/iu;
const TIMES: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };

/**
 * A count as exports write it: 1234, 1,234, 1.234, 1 234 or 1.2K.
 * @returns undefined for an empty cell or a dash, null for what is no count
 */
export function readCount(cell: string): number | null | undefined {
  const text = cell.trim();
  if (text === '' || /^[-–—]$/u.test(text)) return undefined;
  if (/^\d{1,12}(?:[.,]0+)?$/u.test(text) && !GROUPED.test(text)) return Number.parseInt(text, 10);
  if (GROUPED.test(text)) return Number(text.replace(/\D/gu, ''));
  const [, digits, unit] = ABBREVIATED.exec(text) ?? [];
  if (!digits || !unit) return null;
  return Math.round(Number(digits.replace(',', '.')) * (TIMES[unit.toLowerCase()] ?? 1));
}

/** Whether a column of days in figures has the day or the month first. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const IN_FIGURES = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(.*))?$/u;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/u;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;

/**
 * Which of the two comes first, as far as a column tells: a number above 12 is no month, and a dot between them is the
 * German way. Null where it does not tell.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  for (const cell of cells) {
    const [, first, sign, second] = IN_FIGURES.exec(cell.trim()) ?? [];
    if (Number(first) > 12 || (first && sign === '.')) return 'dayFirst';
    if (Number(second) > 12) return 'monthFirst';
  }
  return null;
}

export interface ReadDate {
  /** Milliseconds since 1970; noon of the day in the reader's own time zone where no time is given. */
  at: number;
  hasTime: boolean;
}

/**
 * A day, with or without a time of day, as exports write it: 2026-10-05, 10/05/2026, 5.10.2026, Mon, Oct 5, 2026, or with the
 * month's name in one of the interface's larger languages. Without a zone it is the reader's own.
 * @returns null for what is no date
 */
export function readDate(cell: string, order: DayOrder, time = ''): ReadDate | null {
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4] ?? time);
  const figures = IN_FIGURES.exec(text);
  if (figures) {
    const [, first, , second, year, rest] = figures;
    const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
    const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
    return moment(full, Number(month), Number(day), rest ?? time);
  }
  return namedDate(text, time);
}

/* “Tue, Jul 14, 2026”, “14 juil. 2026”, “14. Juli 2026 09:30”. */
function namedDate(text: string, time: string): ReadDate | null {
  const clock = /\d{1,2}:\d{2}.*$/u.exec(text)?.[0] ?? time;
  const words = text.replace(/\d{1,2}:\d{2}.*$/u, '').match(/\p{L}+|\d+/gu) ?? [];
  const month = words.map((word) => monthNames().get(letters(word))).find((found) => found !== undefined);
  const figures = words.filter((word) => /^\d+$/u.test(word)).map(Number);
  const year = figures.find((figure) => figure > 1900);
  const day = figures.find((figure) => figure <= 31);
  return month && year && day && figures.length === 2 ? moment(year, month, day, clock) : null;
}

function moment(year: number, month: number, day: number, time: string): ReadDate | null {
  const date = new Date(year, month - 1, day, 12);
  if (date.getMonth() !== month - 1 || date.getDate() !== day || year < 2000 || year > 2100) return null;
  if (time.trim() === '') return { at: date.getTime(), hasTime: false };
  const [, hours, minutes, seconds, half, zone] = CLOCK.exec(time.trim()) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  if (!zone)
    return { at: new Date(year, month - 1, day, hour, Number(minutes), Number(seconds ?? 0)).getTime(), hasTime: true };
  const [, sign, zoneHours, zoneMinutes] = /([+-])(\d{2}):?(\d{2})/u.exec(zone) ?? [];
  const offset = sign ? (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) : 0;
  const utc = Date.UTC(year, month - 1, day, hour, Number(minutes), Number(seconds ?? 0));
  return { at: utc - offset * 60_000, hasTime: true };
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'id', 'nl', 'it'];
let months: Map<string, number> | null = null;

/* From the browser's own knowledge of languages: their long and short names, without accents. */
function monthNames(): Map<string, number> {
  if (months) return months;
  months = new Map();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) months.set(letters(format(Date.UTC(2026, index, 15))), index + 1);
    }
  }
  return months;
}

function letters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
