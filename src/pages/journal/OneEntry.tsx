import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JournalEntry } from '../../journal/entry';
import { askJournal } from '../../journal/messages';
import { Decided } from './Decided';
import { DeleteButton } from './DeleteButton';
import { EntryFacts } from './EntryFacts';
import { aboutOf, lineOf, nameOf, tagsOf } from './entry-words';
import type { Names } from './useNames';

interface OneEntryProps {
  entry: JournalEntry;
  names: Names;
  onDeleted(): void;
}

/** A reviewed draft in one line, and all that is known of it once it is opened. */
export function OneEntry({ entry, names, onDeleted }: OneEntryProps) {
  // What nobody has opened is not drawn: most entries are only passed by.
  const [isOpen, setOpen] = useState(false);
  return (
    <li id={`entry-${entry.id}`}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class={entry.text === null ? 'line missing' : 'serif line'}>{lineOf(entry)}</span>
          <span class="about">
            {aboutOf(entry, names)}
            {tagsOf(entry).map((tag) => (
              <span class="tag" key={tag}>
                {tag}
              </span>
            ))}
          </span>
        </summary>
        {isOpen && (
          <div class="opened">
            {entry.text === null ? (
              <p class="soft">{i18n.t('journal.noText', entry.length, [String(entry.length)])}</p>
            ) : (
              <p class="serif text">{entry.text}</p>
            )}
            <EntryFacts entry={entry} names={names} />
            <Decided findings={entry.findings} />
            <DeleteButton
              name={nameOf(entry)}
              question={i18n.t('journal.sure')}
              remove={() => askJournal('forgetEntry', { id: entry.id }).then(({ ok }) => ok)}
              onDeleted={onDeleted}
            />
          </div>
        )}
      </details>
    </li>
  );
}
