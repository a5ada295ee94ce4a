import { isCourtesy } from '../../languages/en/courtesy';
import { exactly } from '../../languages/en/inflect';
import { GENERIC_WORDS } from '../../languages/en/lexicon/generic';
import { Phrases } from '../../languages/en/phrases';
import { isNearlyGeneric, isSettled } from '../../languages/en/settle';
import { isDistanced, isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const classes = {
  shifting: exactly(
    'changing evolving moving shifting growing competitive challenging uncertain connected digital complex volatile dynamic fast rapidly constantly ever increasingly modern turbulent unpredictable hyper highly crowded noisy paced today',
  ),
  generic: GENERIC_WORDS,
  sphere: exactly(
    'world landscape environment market economy times climate age era society workplace marketplace industry',
  ),
};

const CLICHES = new Phrases(
  {
    opening: [
      "< in today's|this @shifting* ,? @shifting* ,? @shifting* and? @shifting* @sphere >",
      '< in an|a|our @shifting+ ,? @shifting* ,? and? @shifting* @sphere >',
      '< it is not|all|always|never about the|your? @generic+ $ >',
      'we|i|they < do not just|only @generic @generic > ',
      '< at the heart|center|centre|core of everything we do >',
      '< off the charts >',
      '< now more than ever >',
      '< more important than ever >',
      '< in these|this @shifting|unprecedented|difficult @sphere >',
      '< at the end of the day >',
      '< in the age|era of . ^? .? >',
      '< it goes without saying >',
      '< when all is said and done >',
      '< time and time again >',
    ],
    saying: [
      '< the only constant is change >',
      '< change is the only|one constant >',
      '< content|cash|data|context|customer is king|queen >',
      '< culture ~eat strategy for? breakfast? >',
      '< there is no i in team >',
      '< teamwork ~make the dream work >',
      '< the sky is the limit >',
      '< good things come to those who .+ >',
      '< hard work|dedication|persistence|patience|consistency pays off >',
      '< success is not|never? a? destination|journey|linear|overnight|accident >',
      '< it is a marathon|journey not? ,? not? a? sprint|destination? >',
      '< rome was not built in a day >',
      '< be the change .* >',
      '< think|thinking outside the box >',
      '< ~push the boundaries|envelope >',
      '< ~push the boundaries of what is possible >',
      '< ~step outside|out of? your|our|their|the? comfort zone >',
      '< ~follow your passion|dreams|dream|heart >',
      '< never|not give up >',
      '< the future is now|here|bright|ours|digital|human|yours|female|electric >',
      '< the possibilities are endless|limitless >',
      '< together we can|will|are .* >',
      '< better|stronger together >',
      '< ~work hard ,? and? play|~dream hard|big >',
      '< ~work smarter ,? not harder >',
      '< less is more >',
      '< quality over quantity >',
      '< failure is not an option >',
      '< fail|failing fast .* >',
      '< people do not quit|leave jobs|companies ,? they? quit|leave? managers|bosses? >',
      '< your network is your net worth >',
      '< ~knock it out of the park >',
      '< ~hit the ground running >',
      '< ~take .* to the next level >',
      '< ~make|making a|the world a? better|difference place? >',
      '< ~make a difference >',
      '< the best is yet to come >',
      '< onwards|onward and upwards|upward >',
      '< ~rise|~shine and shine|grind >',
      '< trust the process >',
      '< ~live your best life >',
      '< dream big >',
      '< you only live once >',
      '< age is just a number >',
      '< every challenge|crisis|problem|failure|setback is an opportunity|lesson >',
      '< ~turn challenges|obstacles into opportunities >',
      '< the rest is history >',
      '< new year ,? new me|opportunities|goals|beginnings >',
      '< one step at a time >',
      '< a team effort >',
      '< it takes a village >',
      '< ~walk the talk|walk >',
      '< our people|employees are our greatest|biggest|most|best important|valuable? asset|assets|strength|resource >',
      '< the journey of a thousand miles .* >',
      '< knowledge is power >',
      '< time is money >',
      '< adapt or die >',
      '< innovate or die|perish|evaporate >',
      '< attitude is everything >',
      '< great minds think alike >',
      '< ~embrace the journey|change|process|chaos >',
      '< ~learn from your|our|failure|mistakes|the mistakes|failures|failure|past? >',
      '< ~ride|~surf the wave >',
      '< ~go|~going the extra mile >',
      '< ~raise the bar >',
      '< ~break|~breaking down silos|barriers >',
      '< a|the perfect storm >',
      '< sea change >',
      '< tip of the iceberg >',
      '< ~level up >',
      '< buckle up >',
      '< here is to many more >',
      '< will never be the same again? >',
      '< do it with passion >',
      '< ~take years|decades|lifetime to build ,? and? seconds|minutes|moments|a to . >',
      '< attitude ~determine your altitude >',
      '< actions speak louder than words >',
      '< ~lead by example >',
      '< ~stand the test of time >',
      '< ~put your|our money where your|our mouth is >',
      '< every journey ~begin|~start with a single|small? step >',
      '< ~find|~follow your why >',
      '< ~start with why >',
      '< you|we can|cannot not? pour from an empty cup >',
      '< ~be on the right side of history|change >',
      '< ~stand on the shoulders of giants >',
      '< a rising tide ~lift all boats|ships >',
      '< there is no elevator|shortcut to success >',
      '< off the charts >',
      '< ~fire|~run on all cylinders >',
      '< the world is yours|your oyster >',
    ],
    slogan: [
      '^ < @generic first $ >',
      '^ < @generic @generic? over|above|before @generic @generic? $ >',
      '^ < no @generic ,? no @generic $ >',
      '^ < less|fewer|more @generic ,? more|less|fewer @generic $ >',
      '^ < @generic today ,? @generic tomorrow $ >',
      '^ < one @generic ,? one @generic ,? and? one? @generic? $ >',
      '^ < strong|great|better|good|happy|right @generic ,? strong|great|better|good|happy|right @generic $ >',
      '^ < small|big @generic ,? big|small @generic $ >',
      '^ < @generic without @generic is . $ >',
    ],
  },
  classes,
);

/* The saying is the sentence. */
const MOST_OF_IT = 0.6;

/** A saying so worn that it no longer says anything. */
export default defineRule({
  id: 'value/cliche',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 58,
  examples: {
    flag: [
      { text: "In today's fast-paced world, agility matters.", span: "In today's fast-paced world" },
      { text: 'Content is king.', span: 'Content is king' },
      { text: 'Culture eats strategy for breakfast.', span: 'Culture eats strategy for breakfast' },
      { text: 'It is time to step out of your comfort zone.', span: 'step out of your comfort zone' },
      { text: 'The future is bright.', span: 'The future is bright' },
      { text: 'Now more than ever, we need leaders.', span: 'Now more than ever' },
      { text: 'Teamwork makes the dream work.', span: 'Teamwork makes the dream work' },
      { text: 'Together we can achieve anything.', span: 'Together we can achieve anything' },
      { text: 'Trust the process.', span: 'Trust the process' },
      { text: 'Our people are our greatest asset.', span: 'Our people are our greatest asset' },
      { text: 'People over profit.', span: 'People over profit' },
      { text: 'No trust, no business. That simple.', span: 'No trust, no business' },
    ],
    pass: [
      'Culture eats strategy for breakfast, they say. At Aldgate we tried: 14 of 20 shift leads left after the new rota.',
      'The limit on the Sky contract is £4m.',
      'If the future is bright, why did the lamp division close?',
      'The king of content at Netflix, Ted Sarandos, started in a video shop in Phoenix.',
      'Please stop telling people to step out of their comfort zone.',
      'In a market that shrank 6%, our Ghent branch grew because it opens at 5 a.m.',
      'She pushed the boundary stones back to where the 1911 survey has them.',
      'Less salt is more work for the curing room: we lost nine hams learning that.',
      'He said “trust the process” and sold the team.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence)) return;
    for (const match of CLICHES.find(sentence)) {
      if (isDistanced(sentence, match.from)) continue;
      const sure = isNearlyGeneric(sentence) || match.end - match.start >= sentence.text.length * MOST_OF_IT;
      yield { start: match.start, end: match.end, say: match.kind, ...(sure ? {} : { level: 'suggestion' as const }) };
    }
  },
  keep(_mark, sentence, post, { draft }) {
    return (
      draft.kind !== 'reply' && draft.kind !== 'comment' && !isSettled(post, sentence) && !isCourtesy(sentence.parsed)
    );
  },
});
