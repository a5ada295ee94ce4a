import { type AttackKind, attacksIn } from '../languages/en/talk/attack/attack';
import { contemptIn } from '../languages/en/talk/contempt/contempt';
import { isRegard } from '../languages/en/talk/regard';
import { harshWords, VERDICT } from '../languages/en/talk/sharpness';
import type { ParsedPost } from '../text/post';
import { asks, isFriendly, tellsOwnCase } from './signs';

/** From here on a post attacks somebody. This and the weights below were set by reading sentences of our own. */
export const ATTACKS = 1;

const WEIGHTS: Readonly<Record<AttackKind, number>> = { name: 1, threat: 1, goad: 0.8, accusation: 0.7, mockery: 0.7 };
const CONTEMPT = 0.6;
const HARSH_WORD = 0.35;
const MOST_HARSH_WORDS = 2;
const VERDICT_ALONE = 0.5;
const SENT_AWAY = 0.6;
/* Nobody's own case and nothing asked: what is said is said about somebody. */
const IMPERSONAL = 0.3;
const ABOUT_SOMEBODY = 0.3;
const LAUGHING = 0.5;
const EXCLAIMED = 0.2;
const KIND = 0.5;
/* A longer text has room for a hard word or two. */
const USUAL_SENTENCES = 3;

const MOCKING = /\b(?:lol|lmf?ao|rofl)\b|[😂🤣💀🤡🙄🐀🐍💩🖕👎🗑🤮👀🙃🥱]/iu;
/* "Go back to selling cars", "Sit down": away with them. */
const SENDS_AWAY =
  /^\W*(?:just |please |now |so )*(?:go (?:back|home|away)|sit down|quit|resign|leave|retire|disappear|step (?:down|aside)|get (?:out|lost)|stick to)\b/iu;
const SOMEBODY =
  /\b(?:you(?:r|rs)?|he|she|his|her|him|they|them|their|this (?:guy|man|woman|company|clown|lot)|everyone|ceo|boss)\b/iu;

/** How plainly a post attacks somebody: 0 for not at all, from ATTACKS on it does. No upper end. */
export function attackIn({ text, sentences }: ParsedPost): number {
  let said = 0;
  let personal = false;
  for (const { parsed } of sentences) {
    const own = tellsOwnCase(parsed.text);
    const asked = asks(parsed.text);
    let here = attacksIn(parsed).reduce((sum, kind) => sum + WEIGHTS[kind], CONTEMPT * contemptIn(parsed).length);
    if (!own && !asked) {
      here += HARSH_WORD * Math.min(MOST_HARSH_WORDS, harshWords(parsed));
      if (SENDS_AWAY.test(parsed.text)) here += SENT_AWAY;
      if (here > 0 && VERDICT.test(parsed.text)) here += VERDICT_ALONE;
    }
    // A sharp question is still a question.
    if (!asked || here >= ATTACKS) said += here;
    personal ||= asked || own;
    if (isRegard(parsed)) said -= KIND;
  }
  if (said <= 0) return 0;
  if (!personal) said += IMPERSONAL + (SOMEBODY.test(text) ? ABOUT_SOMEBODY : 0);
  if (MOCKING.test(text)) said += LAUGHING;
  if (/!{2,}/u.test(text)) said += EXCLAIMED;
  if (isFriendly(text)) said -= KIND;
  return Math.max(0, said / Math.max(1, sentences.length / USUAL_SENTENCES));
}
