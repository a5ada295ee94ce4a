import { i18n } from '#i18n';
import type { Question } from '../analyzer/types';
import type { ReviewFinding } from '../messages';
import type { SurfaceActions, SurfaceState } from './model';

interface Props {
  question: Question;
  state: SurfaceState;
  actions: SurfaceActions;
}

/** One of the four questions with what was found under it; one in order shows a single word. */
export function QuestionRow({ question, state, actions }: Props) {
  const own = state.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.question === question);
  const verdict = verdictWord(
    [...state.findings, ...state.aside].filter((finding) => finding.question === question),
    state,
  );
  return (
    <li>
      <div class="head">
        <h2>{i18n.t(`review.question.${question}`)}</h2>
        <span class={`verdict ${verdict.tone}`}>{verdict.text}</span>
      </div>
      {own.map(({ finding, index }) => (
        <div key={index} class={`finding ${finding.level}`}>
          {finding.text === null ? <span class="whole">{finding.title}</span> : <q class="serif">{finding.text}</q>}
          <button
            type="button"
            onClick={() => actions.goTo(index)}
            aria-label={i18n.t('review.panel.fixThis', [finding.text ?? finding.title])}
          >
            {i18n.t('review.panel.fix')}
          </button>
          <p>{finding.ask ?? finding.message}</p>
        </div>
      ))}
    </li>
  );
}

function verdictWord(
  findings: readonly ReviewFinding[],
  { mode, status }: SurfaceState,
): { tone: string; text: string } {
  if (status !== 'ready') return { tone: '', text: i18n.t('review.verdict.unknown') };
  const errors = findings.filter((finding) => finding.level === 'error').length;
  if (errors > 0 && mode === 'require') return { tone: 'error', text: i18n.t('review.verdict.mustChange', errors) };
  if (findings.length === 0) return { tone: 'good', text: i18n.t('review.verdict.fine') };
  return { tone: errors > 0 ? 'error' : 'warning', text: i18n.t('review.verdict.toLookAt', findings.length) };
}
