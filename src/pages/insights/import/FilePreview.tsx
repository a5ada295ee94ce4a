import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Field } from '../../../metrics/columns';
import type { Standing } from '../../../metrics/merge';
import { engagementsOf, type PostNumbers } from '../../../metrics/numbers';
import type { DayOrder } from '../../../metrics/values';
import { dayOf, figure } from '../../../ui/figures';
import { Segments } from '../../../ui/Segments';
import { posts as countPosts } from '../statements';
import { Columns } from './Columns';
import { FaultyRows } from './FaultyRows';
import { type OpenedFile, postsOf } from './opened-file';
import { compareAll } from './sending';

/** Posts that are shown of a file. */
const SHOWN = 3;

interface FilePreviewProps {
  file: OpenedFile;
  /** From when on posts are kept, in milliseconds since 1970. */
  oldest: number;
  onConfirm(posts: readonly PostNumbers[]): void;
  onCancel(): void;
}

/** What would be imported, what is left out and why, and what the columns are taken for. */
export function FilePreview({ file, oldest, onConfirm, onCancel }: FilePreviewProps) {
  const [readings, setReadings] = useState(file.readings);
  const [order, setOrder] = useState<DayOrder>('monthFirst');
  const [standing, setStanding] = useState<Record<Standing, number> | null>(null);
  const [done, setDone] = useState(0);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { posts, faulty, isAmbiguous } = useMemo(
    () => postsOf({ ...file, readings }, order, oldest),
    [file, readings, order, oldest],
  );

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const stop = new AbortController();
    setStanding(null);
    setDone(0);
    compareAll(posts, setDone, stop.signal).then(setStanding, () => setFailed(true));
    return () => stop.abort();
  }, [posts]);

  const choose = (table: number, column: number, field: Field | null) =>
    setReadings(readings.map((reading, index) => (index === table ? withField(reading, column, field) : reading)));
  const toImport = standing ? standing.new + standing.newer : 0;
  return (
    <section class="preview" aria-label={i18n.t('insights.import.preview')}>
      <h3 tabIndex={-1} ref={heading}>
        {file.name}
      </h3>
      {posts.length === 0 ? (
        <p role="alert">{i18n.t('insights.import.noPosts')}</p>
      ) : (
        <p role="status">
          {standing
            ? i18n.t('insights.import.standing', [
                countPosts(posts.length),
                figure(standing.new),
                figure(standing.newer),
                figure(standing.same),
              ])
            : i18n.t('insights.import.comparing')}
        </p>
      )}
      {!standing && posts.length > 0 && !failed && (
        <progress value={done} max={1} aria-label={i18n.t('insights.import.comparing')} />
      )}
      {failed && <p role="alert">{i18n.t('options.journal.unread')}</p>}
      {posts.length > 0 && <FirstPosts posts={posts.slice(0, SHOWN)} />}
      {isAmbiguous && (
        <div class="row">
          <p>{i18n.t('insights.import.order')}</p>
          <Segments
            label={i18n.t('insights.import.order')}
            choices={(['monthFirst', 'dayFirst'] as const).map((value) => ({
              value,
              label: i18n.t(`insights.import.${value}`),
            }))}
            value={order}
            onChange={(value) => setOrder(value)}
          />
        </div>
      )}
      <FaultyRows rows={faulty} />
      <Columns readings={readings} isOpen={posts.length === 0} onChoose={choose} />
      {file.unread.length > 0 && <p class="soft">{i18n.t('insights.import.unread', [file.unread.join(', ')])}</p>}
      <div class="row">
        <button type="button" class="button primary" disabled={toImport === 0} onClick={() => onConfirm(posts)}>
          {i18n.t('insights.import.confirm', [countPosts(toImport)])}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('insights.import.cancel')}
        </button>
      </div>
    </section>
  );
}

function FirstPosts({ posts }: { posts: readonly PostNumbers[] }) {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {(['day', 'text', 'impressions', 'engagements'] as const).map((name) => (
              <th scope="col" key={name} class={name === 'text' ? 'excerpt' : undefined}>
                {i18n.t(`insights.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {posts.map(({ key, at, text, link, counts }) => (
            <tr key={key}>
              <td>{dayOf(at)}</td>
              <td class="excerpt">{text ?? link}</td>
              <td>{counts.impressions === undefined ? '–' : figure(counts.impressions)}</td>
              <td>{orDash(engagementsOf(counts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function orDash(count: number | null): string {
  return count === null ? '–' : figure(count);
}

/* One column for each field: taken for another, the field leaves the column that had it. */
function withField(reading: OpenedFile['readings'][number], column: number, field: Field | null) {
  const mapping = reading.mapping.map((known, index) => (index === column ? field : known === field ? null : known));
  return { ...reading, mapping };
}
