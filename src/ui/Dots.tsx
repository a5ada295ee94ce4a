import { i18n } from '#i18n';

const STEPS = [1, 2, 3, 4, 5];

/** How specific a draft is, 1 (general) to 5 (specific), as five dots; read aloud as a sentence. */
export function Dots({ score }: { score: number }) {
  const lit = Math.round(score);
  const spoken = i18n.t('review.specificity.of', [String(lit)]);
  return (
    <span class="dots" role="img" aria-label={spoken} title={spoken}>
      {STEPS.map((step) => (
        <i key={step} class={step <= lit ? 'lit' : ''} />
      ))}
    </span>
  );
}
