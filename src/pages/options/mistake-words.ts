import { i18n } from '#i18n';
import type { Mistake } from '../../policy/shared/read';
import { faultIn } from './fault-words';

/** Why a shared text cannot be taken over, as a sentence with its line. */
export function mistakeIn(mistake: Mistake): string {
  return i18n.t('options.share.mistake', [String(mistake.line), reasonOf(mistake)]);
}

function reasonOf(mistake: Mistake): string {
  if (mistake.kind === 'fault') return faultIn(mistake.fault);
  if (mistake.kind !== 'syntax') return i18n.t(`options.share.mistakes.${mistake.kind}`);
  // The parser tells sixteen ways to get lost; a reader needs to know whether something is missing or too much.
  const isMissing = /Expected$|^UnexpectedEnd/u.test(mistake.code) && mistake.code !== 'EndOfFileExpected';
  return i18n.t(isMissing ? 'options.share.mistakes.missing' : 'options.share.mistakes.unexpected');
}
