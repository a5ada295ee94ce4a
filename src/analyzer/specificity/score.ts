import type { ParsedPost } from '../text/post';
import type { Draft, Specificity } from '../types';

export function scoreSpecificity(_post: ParsedPost, _draft: Draft): Specificity {
  return { score: 3, evidence: [], missing: [], substance: false };
}
