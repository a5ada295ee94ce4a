import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnalyzerPolicy } from '../analyzer/policy';
import { plain } from '../compose/editors/plain';
import type { Review } from '../messages';
import { Dots } from './Dots';
import { Findings } from './Findings';
import { MarkedText } from './MarkedText';
import { useReview } from './useReview';

interface ReviewedTextProps {
  label: string;
  placeholder: string;
  text: string;
  onText(text: string): void;
  /** Unsaved settings to judge by; the stored ones when left out. */
  policy?: AnalyzerPolicy;
  /** What to say between the text and its findings, once it has been read. */
  verdict?(review: Review): string;
}

/** A box to write in, its marks, and what there is to say about it. */
export function ReviewedText({ label, placeholder, text, onText, policy, verdict }: ReviewedTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  const { answer, failed } = useReview(text, policy);
  const findings = answer?.review.findings ?? [];
  const isCurrent = answer?.text === text;

  const fix = (index: number, replacement: string) => {
    const finding = findings[index];
    if (box.current && finding && isCurrent) void plain.replace(box.current, finding, replacement);
  };
  const change = (next: string) => {
    setActive(null);
    onText(next);
  };

  return (
    <div class="reviewed">
      <MarkedText
        box={box}
        label={label}
        placeholder={placeholder}
        text={text}
        onText={change}
        findings={findings}
        active={active}
        onActivate={setActive}
      />
      <div class="verdict" aria-live="polite">
        {failed && i18n.t('review.badge.failed')}
        {answer && <Dots score={answer.review.specificity.score} />}
        {answer && <span>{verdict?.(answer.review) ?? summary(findings.length)}</span>}
      </div>
      {findings.length > 0 && (
        <Findings
          findings={findings}
          questions="open"
          active={active}
          onActivate={(index) => setActive(index === active ? null : index)}
          onFix={fix}
        />
      )}
    </div>
  );
}

/** How many findings there are, in words. */
export function summary(count: number): string {
  return count === 0 ? i18n.t('ui.nothingToLookAt') : i18n.t('review.verdict.toLookAt', count);
}
