import { exactly } from '../../languages/en/inflect';

/* Words of plain talk: thanks, praise, greetings, questions, who speaks of whom. Written from knowledge of English. */

/** Words counted one by one. */
export const TALK_WORDS = {
  thanks: exactly(
    'thank thanks thankyou thx tx ty tks thnx thanx cheers ta grateful appreciate appreciated appreciates appreciation thankful kudos props',
  ),
  please: exactly('please pls plz kindly'),
  greeting: exactly('hi hello hey hiya morning afternoon evening goodnight greetings welcome dear happy merry'),
  apology: exactly('sorry apologies apologise apologize excuse pardon'),
  agreement: exactly(
    'yes yeah yep yup ok okay sure fine exactly true agreed alright correct right indeed absolutely definitely cool no nope done perfect got',
  ),
  praise:
    exactly(`love loved loves loving lovely great good best better awesome amazing excellent fantastic wonderful brilliant superb perfect
    perfectly nice cool beautiful gorgeous delicious yummy fun impressed impressive helpful friendly fast quick quickly easy smooth favourite
    favorite happy glad pleased delighted excited exciting enjoy enjoyed enjoying recommend outstanding exceptional incredible fabulous super
    well proud cute sweet kind hilarious funny blessed legend hero heroes winner win won wins congrats congratulations bravo yay rocks rock
    stunning classy thoughtful efficient polite courteous professional satisfied thrilled pleasure fan fans phenomenal terrific stellar
    magic magical tasty fresh comfortable genius smart wow`),
  settled:
    exactly(`fixed sorted resolved solved works working worked done sent received found got dmed emailed followed following mailed messaged
    replied posted submitted filled dm dms pm checked updated tried managed figured back changed confirmed`),
  asking: exactly('how what when where which who whose'),
  why: exactly('why'),
  possible: exactly(
    'can could may do does is are will would any anyone possible wondering curious option advice recommend suggest available',
  ),
  first: exactly('i me my mine myself im ive we us our ours'),
  second: exactly("you your yours yourself yourselves u ur ya y'all yall"),
  third: exactly('he she him her his hers they them their theirs himself herself themselves'),
  pointing: exactly('this that these those it'),
  past: exactly(
    'was were had did went got came took said told bought ordered received tried called spent paid sent used made gave left',
  ),
  present: exactly('is are am has have do does'),
  future: exactly('will would going shall tomorrow soon next tonight'),
  negation: exactly(
    "not n't never no none nothing nobody nor without cannot cant dont doesnt didnt wont isnt wasnt havent hasnt",
  ),
  intensifier: exactly(
    'so very really too extremely absolutely completely totally utterly beyond incredibly literally seriously such quite pretty super',
  ),
  totality: exactly(
    'all every everyone everything always never anyone anything nobody nothing none ever any only entire whole',
  ),
  doubt: exactly(
    'maybe perhaps think guess might seems seem probably possibly wonder suppose imo imho hopefully looks feel believe',
  ),
  joining: exactly('and because so then while after before if when since until'),
  contrast: exactly('but however although though despite instead only even just'),
} as const;
