import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askJournal } from '../../../journal/messages';
import { LIST_LENGTH } from '../../../journal/numbers-protocol';
import { csvOf } from '../../../metrics/export';
import { MEASURES } from '../../../metrics/numbers';
import { downloadText } from '../../../ui/download';
import { Segments } from '../../../ui/Segments';
import { type Matched, OneMatch } from './OneMatch';

const FILE_NAME = 'lectern-posts.csv';

interface MatchesProps {
  onChange(): void;
}

/** Which post of the journal each number belongs to, to be corrected; and all of it as a table to take away. */
export function Matches({ onChange }: MatchesProps) {
  const [which, setWhich] = useState<'unsure' | 'all'>('unsure');
  const [matched, setMatched] = useState<Matched[]>([]);
  const [isWhole, setWhole] = useState(true);
  const [told, setTold] = useState('');

  const load = useCallback(
    (skip: number) =>
      askJournal('listNumbers', { unsure: which === 'unsure', skip }).then(
        (page) => {
          setMatched((before) => (skip === 0 ? page : [...before, ...page]));
          setWhole(page.length < LIST_LENGTH);
        },
        () => setTold(i18n.t('options.journal.unread')),
      ),
    [which],
  );
  useEffect(() => {
    void load(0);
  }, [load]);

  const download = () =>
    allNumbers().then(
      (all) => downloadText(FILE_NAME, 'text/csv', `\ufeff${csvOf(HEADER, all.map(rowOf))}`),
      () => setTold(i18n.t('options.journal.unread')),
    );
  return (
    <>
      <div class="section-heading">
        <h3>{i18n.t('insights.matches.title')}</h3>
        <Segments
          label={i18n.t('insights.matches.title')}
          choices={(['unsure', 'all'] as const).map((value) => ({ value, label: i18n.t(`insights.matches.${value}`) }))}
          value={which}
          onChange={(value) => setWhich(value)}
        />
      </div>
      {matched.length === 0 && <p class="soft">{i18n.t(`insights.matches.none.${which}`)}</p>}
      <ul class="matches">
        {matched.map((one) => (
          <OneMatch
            key={one.numbers.key}
            matched={one}
            onChange={() => {
              void load(0);
              onChange();
            }}
          />
        ))}
      </ul>
      <div class="row">
        {!isWhole && (
          <button type="button" class="button" onClick={() => void load(matched.length)}>
            {i18n.t('insights.matches.more')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void download()}>
          {i18n.t('insights.matches.download')}
        </button>
      </div>
      <p class="soft" role="status">
        {told}
      </p>
    </>
  );
}

/* Names of columns that an import reads again, in whatever language the page is. */
const HEADER = ['network', 'published', 'post text', 'post link', ...MEASURES.map(columnName)];

function columnName(measure: string): string {
  return measure.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function rowOf({ numbers: { site, at, text, link, counts } }: Matched) {
  return [site, new Date(at).toISOString(), text, link, ...MEASURES.map((measure) => counts[measure] ?? null)];
}

async function allNumbers(): Promise<Matched[]> {
  const all: Matched[] = [];
  for (;;) {
    const page = await askJournal('listNumbers', { unsure: false, skip: all.length });
    if (page.length === 0) return all;
    all.push(...page);
  }
}
