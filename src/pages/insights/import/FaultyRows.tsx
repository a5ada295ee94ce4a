import { i18n } from '#i18n';
import type { FaultyRow } from '../../../metrics/rows';
import { figure } from '../../../ui/figures';

/** Rows that are listed; a file that is wrong throughout is wrong in the same way throughout. */
const LISTED = 100;

/** The rows of a file that are left out, each with its number and the reason. */
export function FaultyRows({ rows }: { rows: readonly FaultyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details open={rows.length <= 5}>
      <summary>{i18n.t('insights.import.leftOut', rows.length, [figure(rows.length)])}</summary>
      <ul class="faulty">
        {rows.slice(0, LISTED).map(({ sheet, line, fault, cell }) => (
          <li key={`${sheet} ${line} ${fault}`}>
            {sheet === ''
              ? i18n.t('insights.import.row', [figure(line)])
              : i18n.t('insights.import.rowOf', [sheet, figure(line)])}{' '}
            {i18n.t(`insights.import.fault.${fault}`)}
            {cell !== '' && <q>{cell.length > 60 ? `${cell.slice(0, 60).toWellFormed()}…` : cell}</q>}
          </li>
        ))}
      </ul>
      {rows.length > LISTED && <p class="soft">{i18n.t('insights.import.moreRows', [figure(rows.length - LISTED)])}</p>}
    </details>
  );
}
