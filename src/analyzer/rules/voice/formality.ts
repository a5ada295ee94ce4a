import { exactly } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { defineRule } from '../../rule';
import { matchCase } from '../../text/case';
import { normalize } from '../../text/normalize';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

/* Spoken and chat words, and words of letters and minutes: usage labels "informal" and "formal" of learners' dictionaries. */
const CASUAL = new Phrases({
  casual: [
    '< a ton of >',
    '< super #Adjective >',
    '< no way|brainer >',
    '< my bad >',
    '< you guys >',
    '< ~hang out >',
    '< ~freak out >',
    '< ~screw up >',
    '< ~mess up >',
    '< big time >',
    '< so much fun >',
    '< ~chill out >',
    '< for sure >',
  ],
});
/* Looked up as written: the tagger reads "gonna" as the two words it stands for. */
const SLANG = exactly(
  "kinda sorta gonna wanna gotta lemme gimme ain't dunno y'all yall lol lmao omg wtf btw imo imho tbh ngl idk fyi thx pls plz u ur r cuz coz awesome cool yeah yep yup nope nah hey guys dude bro folks stuff kids crazy insane epic sick dope lit vibe vibes hype stoked psyched pumped buzz legit totally whatever heck damn crap suck sucks freaking wow yay woohoo oops ouch boom haha hahaha",
);
const STIFF = new Phrases(
  {
    formal: [
      '< @stiff >',
      '< in accordance with >',
      '< with regard|regards|respect to >',
      '< in order to >',
      '< prior to >',
      '< subsequent to >',
      '< in the event that >',
      '< for the purpose of >',
      '< we are pleased to inform .? >',
      '< please be advised|informed .? >',
      '< due to the fact that >',
      '< at this point in time >',
    ],
  },
  {
    stiff: exactly(
      'hereby herewith hereafter therein thereof whereby wherein aforementioned henceforth pursuant notwithstanding furthermore moreover nevertheless nonetheless heretofore hitherto whilst amongst shall commence commences commenced ascertain endeavour endeavor facilitate facilitates terminate procure utilise utilize accordingly subsequently regarding sincerely esteemed kindly',
    ),
  },
);

/* What the contraction stands for, where only one reading is possible. */
const FULL_FORMS: Readonly<Record<string, string>> = {
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  lemme: 'let me',
  gimme: 'give me',
  kinda: 'rather',
  sorta: 'rather',
  thx: 'thanks',
  pls: 'please',
  plz: 'please',
  u: 'you',
  ur: 'your',
  cuz: 'because',
  coz: 'because',
  dunno: 'do not know',
  'prior to': 'before',
  'in order to': 'to',
  'subsequent to': 'after',
  'due to the fact that': 'because',
  'at this point in time': 'now',
  utilize: 'use',
  utilise: 'use',
  furthermore: 'also',
  moreover: 'also',
  commence: 'start',
};

const formal = { style: { formality: 'formal' as const, maxEmoji: null, maxExclamations: null } };
const casual = { style: { formality: 'casual' as const, maxEmoji: null, maxExclamations: null } };

const grave = { voice: voiceOf({ formality: { target: 75, tolerance: 12 } }) };
const easy = { voice: voiceOf({ formality: { target: 40, tolerance: 12 } }) };

/** Words that are clearly more casual, or clearly stiffer, than the company's voice. */
export default defineRule({
  id: 'voice/formality',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 45,
  examples: {
    flag: [
      { text: "We're gonna open in Ghent.", span: 'gonna', policy: formal },
      { text: 'Thx for coming to the depot.', span: 'Thx', policy: formal },
      { text: 'What an awesome result for Ghent.', span: 'awesome', policy: formal },
      { text: 'The invoices were kinda late.', span: 'kinda', policy: formal },
      { text: 'We are super proud of the team.', span: 'super proud', policy: formal },
      { text: 'lol, the printer again', span: 'lol', policy: formal },
      { text: 'Prior to the opening we painted it.', span: 'Prior to', policy: casual },
      { text: 'We hereby open the depot.', span: 'hereby', policy: casual },
      { text: 'Furthermore, the roof leaks.', span: 'Furthermore', policy: casual },
      { text: "Hey guys, we're gonna open a new depot, so come and say hi!", span: 'gonna', policy: grave },
      {
        text: 'We hereby announce the commencement of operations, pursuant to the resolution of the Board.',
        span: 'hereby',
        policy: easy,
      },
    ],
    pass: [
      { text: 'We will open in Ghent on 3 March.', policy: formal },
      { text: 'The driver said “gonna be late”.', policy: formal },
      { text: 'Thanks @awesome for the photos.', policy: formal },
      { text: 'A cool box keeps the fish at 2 °C.', policy: casual },
      { text: 'The supermarket opens at 8.', policy: formal },
      { text: 'We are gonna open in Ghent.', policy: casual },
      { text: 'The order of the pages matters.', policy: casual },
      'Prior to the opening we were gonna paint it.',
      { text: 'The prior owner left in 1998.', policy: casual },
      { text: 'We have appointed an independent auditor for the pension fund of the company.', policy: grave },
      { text: "Come and see the new depot. We're here till six.", policy: easy },
      { text: 'Come and see the new depot.', policy: easy },
    ],
    fix: [
      { text: "We're gonna open in Ghent.", fixed: "We're going to open in Ghent.", policy: formal },
      { text: 'Thx for coming.', fixed: 'Thanks for coming.', policy: formal },
      { text: 'Prior to the opening we painted it.', fixed: 'Before the opening we painted it.', policy: casual },
    ],
  },
  *checkSentence(sentence, { policy: { style } }) {
    if (style.formality === 'any') return;
    const phrases = style.formality === 'formal' ? CASUAL : STIFF;
    const slang = style.formality === 'formal' ? sentence.words.filter((word) => SLANG.has(normalize(word.text))) : [];
    for (const { start, end } of [...phrases.find(sentence), ...slang]) {
      const quote = sentence.text.slice(start, end);
      const full = FULL_FORMS[quote.toLowerCase()];
      yield {
        start,
        end,
        say: style.formality === 'formal' ? 'casual' : 'formal',
        ...(full ? { replacements: [matchCase(quote, full)] } : {}),
      };
    }
  },
  *checkPost(post, context) {
    yield* profileMarks('formality', post, context, context.policy.style.formality !== 'any');
  },
});
