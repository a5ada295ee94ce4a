import { perSentence } from '../../../text/per-sentence';
import type { ParsedSentence } from '../../../text/sentence';
import { exactly } from '../inflect';
import { Phrases } from '../phrases';
import type { PhraseMatch } from '../phrases/match';

/* How people in business speak of others in their trade without a name, in the pattern language of ../phrases.ts. */

const classes = {
  rival: exactly("competitor competitors rival rivals competitor's competitors' rival's rivals'"),
  firm: exactly(
    'vendor vendors provider providers player players brand brands agency agencies bank banks app apps tool tools platform platforms supplier suppliers operator operators carrier carriers insurer insurers consultancy consultancies startup startups start-ups manufacturer manufacturers maker makers school schools shop shops chain chains firm firms dealer dealers retailer retailers broker brokers airline airlines hotel hotels',
  ),
  /* Too common to mean a rival without "other", "legacy" and the like. */
  crowd: exactly('guys lot side crowd team teams people companies company product products system systems software'),
};

const RIVALS = new Phrases(
  {
    rival: [
      'our|the|my|your|their|some|certain|most|many|other|a|one|any|all|both .? .? @rival|competition',
      "competitors|rivals|competitors'|rivals'",
      'the other @firm|guys|lot|side|crowd|team|company',
      'some|certain|most|many|other of? the? @firm',
      'legacy|incumbent|traditional|established|old-school|bigger|so-called|big @firm|companies|systems|software|guys|names',
      'the incumbents|incumbent|copycats|imitators|giants|behemoths',
      'big players|boys|pharma|telcos|consultancies',
      'a certain .? .? .? @firm|company|rival|someone|somebody',
      'another|third|fourth|second|yet brand|vendor|startup|competitor|app .? .?',
      'the? previous|former|outgoing operator|provider|supplier|agency|vendor|contractor',
      'than theirs|them',
      'unlike theirs|others|them',
      'than|unlike other|most|some|the @firm|companies|guys|others',
      'law|accounting|consulting firms',
      'theirs',
      'our friends|neighbours|neighbors|esteemed at|over|from|in|down|across',
    ],
  },
  classes,
);

/** Words for others in the trade, in reading order. */
export const rivalsIn = perSentence((sentence: ParsedSentence): readonly PhraseMatch[] => RIVALS.find(sentence));
