import { exactly } from '../../languages/en/inflect';
import { defineRule } from '../../rule';
import type { Token } from '../../text/sentence';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const SINGULAR = exactly('i me my mine myself');
const PLURAL = exactly('we us our ours ourselves');
/* "Let us", "between you and me", "dear me" and thanks from oneself speak for nobody's account. */
const SET_PHRASES = /\b(?:let us|let['’]s|dear me|excuse me|trust me|believe me)\b/iu;

const asWe = { person: 'we' as const };
const asI = { person: 'I' as const };

const mostlyWe = { voice: voiceOf({ person: { target: 100, tolerance: 25 } }) };

/** The company speaks as we, or its writer as I, by policy or as its profile does. One mark a post: the first word of the wrong person. */
export default defineRule({
  id: 'voice/person',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 60,
  examples: {
    flag: [
      { text: 'I opened the new depot in Ghent today.', span: 'I', policy: asWe },
      { text: 'The new depot in Ghent was my idea.', span: 'my', policy: asWe },
      { text: "I'm opening the depot today.", span: "I'm", policy: asWe },
      { text: 'Yesterday I opened the depot.', span: 'I', policy: asWe },
      { text: 'Ask me about the depot.', span: 'me', policy: asWe },
      { text: 'We opened the new depot in Ghent today.', span: 'We', policy: asI },
      { text: 'Our depot in Ghent is open.', span: 'Our', policy: asI },
      { text: "We've moved.", span: "We've", policy: asI },
      { text: 'Visit us in Ghent.', span: 'us', policy: asI },
      { text: 'I opened the new depot in Ghent, and my team was there.', span: 'I', policy: mostlyWe },
    ],
    pass: [
      { text: 'We opened the new depot in Ghent today.', policy: asWe },
      { text: 'I opened the new depot in Ghent today.', policy: asI },
      'I opened our depot and we danced.',
      { text: 'The driver said “I love my van”.', policy: asWe },
      { text: 'World War I began here.', policy: asWe },
      { text: 'US exports rose 3% in May.', policy: asI },
      { text: 'The depot in Ghent is open.', policy: asI },
      { text: 'Elizabeth I signed the charter in 1581.', policy: asWe },
      { text: "Let's talk about the Ghent depot.", policy: asI },
      { text: 'We opened the new depot in Ghent today.', policy: mostlyWe },
      { text: 'World War I ended the trade of the port.', policy: mostlyWe },
    ],
  },
  *checkPost(post, context) {
    const { person } = context.policy;
    yield* profileMarks('person', post, context, person !== 'any');
    if (person === 'any') return;
    const wrong = person === 'we' ? SINGULAR : PLURAL;
    for (const sentence of post.sentences) {
      if (SET_PHRASES.test(sentence.parsed.text)) continue;
      const index = sentence.parsed.tokens.findIndex(
        (token, i) =>
          token.mask === null &&
          token.end > token.start &&
          wrong.has(token.normal) &&
          !isNumeralOrName(token, sentence.parsed.tokens[i - 1], i - 1),
      );
      const token = sentence.parsed.tokens[index];
      if (!token) continue;
      yield { start: sentence.start + token.start, end: sentence.start + token.end, say: person };
      return;
    }
  },
});

/* "World War I", "Elizabeth I", "US exports". */
function isNumeralOrName({ text }: Token, before: Token | undefined, indexBefore: number): boolean {
  if (text === 'US') return true;
  const name = before && /^\p{Lu}\p{L}+$/u.test(before.text) && (indexBefore > 0 || before.tags.has('Person'));
  return text === 'I' && name === true;
}
