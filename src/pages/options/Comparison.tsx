import { i18n } from '#i18n';
import type { AnalyzerPolicy } from '../../analyzer/policy';
import type { Review, ReviewFinding } from '../../messages';
import { useReview } from '../../ui/useReview';

interface ComparisonProps {
  text: string;
  before: AnalyzerPolicy;
  after: AnalyzerPolicy;
  /** What pressing Post would do. */
  outcome(review: Review): string;
  /** The settings on screen are to be what later ones are compared with. */
  onForget(): void;
}

/** The same post judged by the settings as they were and as they are: what it came to, and which words make the difference. */
export function Comparison({ text, before, after, outcome, onForget }: ComparisonProps) {
  const was = useReview(text, before).answer;
  const is = useReview(text, after).answer;
  if (was?.text !== text || is?.text !== text) return null;
  const added = missingIn(was.review, is.review);
  const gone = missingIn(is.review, was.review);
  return (
    <section class="comparison" aria-label={i18n.t('options.preview.before.title')}>
      <h3 class="small">{i18n.t('options.preview.before.title')}</h3>
      <p>{outcome(was.review)}</p>
      {added.length > 0 && <p class="soft">{i18n.t('options.preview.before.added', [quoted(added)])}</p>}
      {gone.length > 0 && <p class="soft">{i18n.t('options.preview.before.gone', [quoted(gone)])}</p>}
      {added.length + gone.length === 0 && <p class="soft">{i18n.t('options.preview.before.same')}</p>}
      <button type="button" class="button quiet" onClick={onForget}>
        {i18n.t('options.preview.before.forget')}
      </button>
    </section>
  );
}

/* What a review finds that another does not, by check, words and level. */
function missingIn({ findings: known }: Review, { findings }: Review): ReviewFinding[] {
  const names = new Set(known.map(nameOf));
  return findings.filter((finding) => !names.has(nameOf(finding)));
}

function nameOf({ rule, level, start, end }: ReviewFinding): string {
  return `${rule} ${level} ${start} ${end}`;
}

/* A finding about the whole post is told by its title. */
function quoted(findings: readonly ReviewFinding[]): string {
  const words = findings.map(({ text, title }) => (text === null ? title : `“${text}”`));
  return new Intl.ListFormat(i18n.t('extension.language')).format([...new Set(words)]);
}
