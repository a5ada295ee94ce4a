import { i18n } from '#i18n';
import { LEVELS, QUESTIONS } from '../analyzer/types';
import type { ReviewFinding } from '../messages';

interface FindingsProps {
  findings: readonly ReviewFinding[];
  /** Show all four questions, those in order too, or only those with something to look at. */
  questions: 'all' | 'open';
  /** The finding whose words are lit in the text, by index; null for none. */
  active?: number | null;
  /** Lights a finding's words in the text. Without it the findings are only read. */
  onActivate?: (index: number) => void;
  onFix?: (index: number, replacement: string) => void;
}

/** Findings under the questions they answer, in the order of the house. */
export function Findings({ findings, questions, active = null, onActivate, onFix }: FindingsProps) {
  const groups = QUESTIONS.map((question) => ({
    question,
    members: findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding }) => finding.question === question),
  })).filter(({ members }) => questions === 'all' || members.length > 0);
  return (
    <ul class="questions">
      {groups.map(({ question, members }) => (
        <li key={question}>
          <div class="question">
            <h3>{i18n.t(`review.question.${question}`)}</h3>
            <Count findings={members.map(({ finding }) => finding)} />
          </div>
          {members.length > 0 && (
            <ul class="findings">
              {members.map(({ finding, index }) => (
                <OneFinding
                  key={`${finding.rule}:${finding.start}`}
                  finding={finding}
                  active={index === active}
                  {...(onActivate && finding.text !== null && { onActivate: () => onActivate(index) })}
                  {...(onFix && { onFix: (replacement: string) => onFix(index, replacement) })}
                />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Count({ findings }: { findings: readonly ReviewFinding[] }) {
  const gravest = LEVELS.find((level) => findings.some((finding) => finding.level === level));
  if (!gravest) return <span class="clear">{i18n.t('review.verdict.fine')}</span>;
  return <span class={gravest}>{i18n.t('review.verdict.toLookAt', findings.length)}</span>;
}

interface OneFindingProps {
  finding: ReviewFinding;
  active: boolean;
  onActivate?: () => void;
  onFix?: (replacement: string) => void;
}

function OneFinding({ finding, active, onActivate, onFix }: OneFindingProps) {
  return (
    <li class={`finding ${finding.level}${active ? ' active' : ''}`}>
      {onActivate ? (
        <button type="button" class="title" aria-pressed={active} onClick={onActivate}>
          {finding.title}
        </button>
      ) : (
        <div class="title">{finding.title}</div>
      )}
      {finding.text !== null && <q>{finding.text}</q>}
      <p class={finding.ask ? 'ask' : ''}>{finding.ask ?? finding.message}</p>
      {active && <p class="soft">{finding.why}</p>}
      {onFix && finding.text !== null && finding.fixes.length > 0 && (
        <div class="fixes">
          {finding.fixes.map(({ replacement }) => (
            <button type="button" key={replacement} class="button" onClick={() => onFix(replacement)}>
              {replacement === '' ? i18n.t('review.card.remove') : i18n.t('review.card.use', [replacement])}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
