import { i18n } from '#i18n';
import { FIELDS, type Field } from '../../../metrics/columns';
import type { Reading } from '../../../metrics/rows';

interface ColumnsProps {
  readings: readonly Reading[];
  /** Nothing could be read: the columns are what is to be looked at. */
  isOpen: boolean;
  onChoose(table: number, column: number, field: Field | null): void;
}

/** What each column of a file is taken for, to be corrected. */
export function Columns({ readings, isOpen, onChoose }: ColumnsProps) {
  return (
    <details open={isOpen}>
      <summary>{i18n.t('insights.import.columns')}</summary>
      {readings.map(({ table, mapping }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables have no name of their own, and keep their places
        <div class="mapping" key={index}>
          {table.sheet !== '' && <h4>{table.sheet}</h4>}
          <ul>
            {table.header.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two columns of the same name
              <li key={column}>
                <label>
                  <span>{name === '' ? i18n.t('insights.import.unnamed', [String(column + 1)]) : name}</span>
                  <select
                    value={mapping[column] ?? ''}
                    onChange={({ currentTarget }) => onChoose(index, column, fieldOf(currentTarget.value))}
                  >
                    <option value="">{i18n.t('insights.import.leaveOut')}</option>
                    {FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {i18n.t(`insights.fields.${field}`)}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function fieldOf(value: string): Field | null {
  return FIELDS.find((field) => field === value) ?? null;
}
