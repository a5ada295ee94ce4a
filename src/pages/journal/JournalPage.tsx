import { useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { JournalEntry } from '../../journal/entry';
import { SheetHeader } from '../../ui/SheetHeader';
import { type Choice, filterOf, includesUnfinished, isEverything } from './choice';
import { Empty } from './Empty';
import { EntryList } from './EntryList';
import { Filters } from './Filters';
import { HowKept } from './HowKept';
import { Status } from './Status';
import { TakeAway } from './TakeAway';
import { Unfinished } from './Unfinished';
import { useEntries } from './useEntries';
import { useNames } from './useNames';

/** Every draft that was reviewed and came to an end, to be looked through, taken away and deleted one by one. */
export function JournalPage() {
  const [choice, setChoice] = useState<Choice>({});
  const filter = useMemo(() => filterOf(choice), [choice]);
  const { shown, more, again } = useEntries(filter);
  const names = useNames();
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const isAll = isEverything(choice);
  const isEmpty = isAll && shown.state === 'ready' && shown.entries.length === 0;
  /* The entry goes with the next answer; whoever uses the keyboard is at the one below it, else above. */
  const moveOn = ({ id }: JournalEntry) => {
    const place = shown.entries.findIndex((entry) => entry.id === id);
    const next = shown.entries[place + 1] ?? shown.entries[place - 1];
    const summary = next && document.querySelector<HTMLElement>(`#entry-${next.id} summary`);
    (summary ?? heading.current)?.focus();
    setTold(i18n.t('journal.deleted'));
  };
  return (
    <>
      <SheetHeader>
        <a href={browser.runtime.getURL('/insights.html')}>{i18n.t('popup.insights')}</a>
      </SheetHeader>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('journal.title')}
        </h1>
        <p class="lead">{i18n.t('journal.lead')}</p>
        {!isEmpty && (
          <Filters
            choice={choice}
            names={names}
            onChange={(next) => {
              setChoice(next);
              setTold('');
            }}
          />
        )}
        {includesUnfinished(choice) && <Unfinished choice={choice} onDeleted={() => heading.current?.focus()} />}
        {isEmpty && <Empty />}
        {filter && !isEmpty && (
          <>
            <Status shown={shown} told={told} onAgain={again} onAll={isAll ? null : () => setChoice({})} />
            <EntryList entries={shown.entries} names={names} onDeleted={moveOn} />
            {shown.next !== null && shown.state === 'ready' && (
              <button type="button" class="button no-print" onClick={more}>
                {i18n.t('journal.more')}
              </button>
            )}
            {/* What was taken away is said of this choice, and of no other. */}
            <TakeAway key={JSON.stringify(filter)} filter={filter} names={names} isEverything={isAll} />
          </>
        )}
        <HowKept />
      </main>
    </>
  );
}
