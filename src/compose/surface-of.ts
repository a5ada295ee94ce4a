import type { Review } from '../messages';
import type { SurfaceState } from '../review/model';
import { partByUse } from './first-shown';

/**
 * What a review says of a text, as the surface shows it.
 * @param showsAll whether the writer has asked for the findings behind “more”
 */
export function surfaceOf(
  review: Review,
  text: string,
  showsAll: boolean,
): Partial<SurfaceState> & Pick<SurfaceState, 'findings'> {
  const { mode, company, companyHolds, canRewrite, crisis } = review;
  const { shown, aside } = showsAll ? { shown: review.findings, aside: [] } : partByUse(review.findings);
  const specificity = text.trim() === '' ? null : review.specificity.score;
  return { status: 'ready', findings: shown, aside, mode, company, companyHolds, canRewrite, crisis, specificity };
}
