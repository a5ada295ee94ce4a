import { i18n } from '#i18n';

const STEPS = [1, 2, 3, 4, 5];

/** How specific, in five dots. `score` is 1 (general) to 5 (specific), or null while unknown. */
export function Dots({ score }: { score: number | null }) {
  const lit = score === null ? 0 : Math.round(score);
  const label = score === null ? i18n.t('review.specificity.unknown') : i18n.t('review.specificity.of', [String(lit)]);
  return (
    <span class="dots" role="img" aria-label={label}>
      {STEPS.map((step) => (
        <i key={step} class={step <= lit ? 'lit' : ''} />
      ))}
    </span>
  );
}
