import { i18n } from '#i18n';
import type { Column } from './Entries';

/** The first and the last day of a period, as fields of an entry. */
export const periodColumns = (): Column<{ from: string; until: string; message: string }>[] => [
  {
    key: 'from',
    label: i18n.t('options.safety.from'),
    type: 'date',
    problem: i18n.t('options.safety.noDay'),
  },
  {
    key: 'until',
    label: i18n.t('options.safety.until'),
    type: 'date',
    problem: i18n.t('options.safety.noEnd'),
  },
];
