import { perSentence } from '../../../text/per-sentence';
import type { ParsedSentence } from '../../../text/sentence';
import type { Span } from '../../../types';
import { exactly } from '../inflect';
import { Phrases } from '../phrases';
import { isNegated } from '../stance';
import { namesPrivatePlace } from './handover';

const classes = {
  /* What identifies a customer or opens an account. Kinds of personal data as data protection authorities list them. */
  item: exactly(
    'number numbers no nr ref refs reference references id email e-mail address addresses phone mobile postcode zip birth dob surname passport iban username password pin digits code receipt invoice details',
  ),
  kind: exactly(
    'order booking customer account card invoice contract policy phone mobile telephone tracking reservation ticket case client member membership patient passport flight parcel delivery street home email e-mail full last first credit bank insurance serial reference social security national subscription contact post zip billing shipping personal id',
  ),
};

const ITEMS = new Phrases(
  {
    item: [
      'your|her|his|their|the|an|a .? .? @kind @item',
      'your|her|his|their .? .? @item',
      'your|her|his|their full|last|complete|maiden name|names',
      '@kind @kind? number|numbers|no|nr|ref|reference|id|address|name',
      'date of birth',
      'last #Value digits',
      'the .? name it is|was under|in|booked',
    ],
  },
  classes,
);

const GIVE = exactly(
  'send share post put reply give provide tell drop leave comment add type quote list confirm include write paste state supply pop let need want require have take get what which',
);
/* "I have sent you my address": nobody is asked. */
const TELLS = exactly('i we he she they has sent gave posted shared');
const ASKS_ANYWAY = exactly('can could may might will would need please if so');

/** The words that ask somebody for personal details where everybody reads: one stretch, or none. */
export const detailsAsked = perSentence((sentence): readonly Span[] => {
  const items = ITEMS.find(sentence);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || namesPrivatePlace(sentence)) return [];
  const verb = requestBefore(sentence, first.from);
  if (verb === null || isNegated(sentence, first.from)) return [];
  return [{ start: sentence.tokens[verb]?.start ?? first.start, end: last.end }];
});

function requestBefore({ tokens }: ParsedSentence, at: number): number | null {
  for (let i = at - 1; i >= 0 && at - i <= 8; i -= 1) {
    const word = tokens[i]?.normal ?? '';
    if (!GIVE.has(word)) continue;
    const before = tokens[i - 1]?.normal ?? '';
    const asks = tokens.slice(Math.max(0, i - 3), i).some(({ normal }) => ASKS_ANYWAY.has(normal));
    return TELLS.has(before) && !asks && word !== 'need' ? null : i;
  }
  return null;
}
