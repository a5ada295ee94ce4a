import { perSentence } from '../../../text/per-sentence';

/*
 * Thanks, apologies, admissions and interest: what shows that a disagreement is calm. Closed classes of English, written
 * from knowledge of the language.
 */
const REGARD =
  /\b(?:happy to|i (?:\w+ )?understand (?:why|that|the|your)|wrong call|thank(?:s|ful| you)?(?! for (?:nothing|(?:the|your) (?:\w+ )?(?:lecture|lesson|sermon|concern|advice|wisdom|laugh|consulting|insight|tutorial|diagnosis|essay|novel|outrage|speech)))|(?<!feel |feels |felt )sorry(?!,? but| not sorry|,? you lost)|ashamed to (?:read|hear)|(?:that|this)(?:['’]s| is| was) on (?:us|me)|our (?:own )?(?:\w+ )?(?:mistake|error|fault)|apolog\w+|(?:i|we)(?: would|['’]d)? (?:\w+ )?agree|agreed|fair (?:point|enough|question|criticism|to|demand)|(?:is|was) fair|you(?:['’]re| are) (?:\w+ )?(?:right|welcome|not alone)|good (?:point|question|catch|idea)|(?:i|we)['’]?(?:m| am|re| are) (?:\w+ )?(?:glad|grateful|curious|happy)|so (?:glad|happy|pleased|excited)|happier|pride in|(?:nice|great|good|amazing|lovely) (?:work|job|one|to (?:see|hear|meet))|congrat\w*(?! ?[,.!:]? ?(?:you|on (?:finding|discovering|reading|missing)))|well deserved|well done|appreciate|(?:my|our) (?:own )?(?:mistake|error|fault)|(?:i|we) (?:should(?: have|['’]ve)|was wrong|were wrong)|point taken|take the point|see (?:it|this|that|things) differently|love (?:you|this|it)|proud|bravo|respect(?:s|ed)?(?! to)\b|haha+|lol|just kidding|kidding)|(?:^|\s)[:;]-?\)|[😉😊🙏❤🎉🏆💪🥳👏]/iu;

/** Whether the sentence thanks, concedes, owns up, cheers or plainly jokes. */
export const isRegard = perSentence(({ text }) => REGARD.test(text));
