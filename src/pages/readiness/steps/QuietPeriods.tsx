import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Readiness } from '../../../policy/readiness';
import { EntryForm } from '../../options/EntryForm';
import { problemOfPeriod } from '../../options/entry-problems';
import { periodColumns } from '../../options/period-columns';
import { RemoveButton } from '../../options/RemoveButton';

type Periods = Readiness['quietPeriods'];

interface QuietPeriodsProps {
  periods: Periods;
  onChange(periods: Periods): void;
}

const EMPTY = { from: '', until: '', message: '' };

/** Days on which nothing goes out, and a row to add more. */
export function QuietPeriods({ periods, onChange }: QuietPeriodsProps) {
  const [fresh, setFresh] = useState(EMPTY);
  return (
    <ul class="entries">
      {periods.map(({ from, until, message }) => {
        const name = i18n.t('readiness.strategy.period', [from, until]);
        return (
          <li key={`${from} ${until} ${message}`}>
            <span>{message ? `${name}: ${message}` : name}</span>
            <RemoveButton
              term={name}
              onRemove={() => onChange(periods.filter((one) => one.from !== from || one.until !== until))}
            />
          </li>
        );
      })}
      <li>
        <EntryForm
          columns={periodColumns()}
          entry={fresh}
          problemOf={problemOfPeriod}
          add={i18n.t('options.words.add')}
          onChange={setFresh}
          onDone={(period) => {
            setFresh(EMPTY);
            onChange([...periods, period]);
          }}
        />
      </li>
    </ul>
  );
}
