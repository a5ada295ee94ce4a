import { i18n } from '#i18n';

/* Figures as a reader in the interface's language writes them. */

const MINUTE = 60_000;

/** A count, or a figure with at most so many decimals: 12,408 · 3.4 */
export function figure(value: number, decimals = 0): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: decimals }).format(value);
}

/** A share of 0 to 1 as a percentage: 34% · 2.1% below ten. */
export function percent(share: number): string {
  const decimals = share !== 0 && Math.abs(share) < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: decimals }).format(share);
}

/** A length of time in milliseconds, to the minute: 2 h 5 min · 40 s below one. */
export function duration(milliseconds: number): string {
  const all = Math.round(milliseconds / MINUTE);
  if (all === 0) return i18n.t('ui.time.seconds', [figure(Math.round(milliseconds / 1000))]);
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  if (hours === 0) return i18n.t('ui.time.minutes', [figure(minutes)]);
  return i18n.t('ui.time.hours', [figure(hours), figure(minutes)]);
}

/** A month given as `2026-10`: October 2026. */
export function monthName(month: string, form: 'long' | 'short' = 'long'): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(language(), { month: form, year: 'numeric' }).format(new Date(year, number - 1, 15));
}

/** A moment's day: 24 Nov 2026. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

function language(): string {
  return i18n.t('extension.language');
}
