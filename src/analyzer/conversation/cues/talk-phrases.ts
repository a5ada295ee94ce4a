import { Phrases } from '../../languages/en/phrases';

/* Turns of phrase of plain talk, in the pattern language of languages/en/phrases.ts. */

const GROUPS = {
  /* What one says to a clerk who has asked for something: the trouble, if any, was told before. */
  'answers a clerk': [
    '~send|sent you|u|a|the|it|dm|an|them|in|via',
    'just|have|already|i sent|dmed|messaged|emailed|followed|replied|submitted|filled|posted',
    'dm|message|email|info|details sent',
    'check your dm|dms|inbox|messages',
    'in your? dm|dms|inbox',
    'i did|have|am|do|will ,? $',
    'figured it',
    'no problem|worries|need',
    'never mind',
    'will do|try|check|send',
    'here is|it',
    'for|to your help|reply|response|quick|assistance|info',
  ],
  'is settled': [
    'it|that|this is|was|has working|fixed|sorted|resolved|done|ok|fine|great|worked|back|good|perfect|now',
    'all good|sorted|set|fixed|done|working',
    'got it',
    'works|working now|fine|great|again|perfectly|well',
    'that is|was|would|works',
  ],
  'thanks and praise': [
    '~thank|thx for|you|so|a|guys|very',
    'much appreciated',
    'shout|shoutout out|to',
    'props|kudos to',
    'well done',
    'great|good|amazing|awesome|excellent|fantastic|best|love service|customer|job|experience|work|support|product|team|staff|day|time',
    'keep up',
    'so|very|really|super happy|good|great|excited|cute|helpful|nice|fun|proud|grateful|impressed|easy|cool',
    '~love the|my|your|this|it|these|that|you|to|how|her|him',
    'can not wait',
    'looking|look forward',
    'made my day|week|year|night',
    'my favorite|favourite',
    'you|u guys? rock|rocks|rule',
    'big fan',
    'happy birthday|new|holidays|monday|friday',
    'good morning|night|evening',
    'congrats|congratulations',
  ],
  'how do i': [
    'how do|can|would|to|should i|we|one',
    'how much|many|often|far',
    'what is|are|time|does|would|size|color|colour|if',
    'where|when|which|who can|do|is|are|will|does|should|would',
    'is|are it|there|that|your|the|they',
    'do|does you|u|the|your|it|anyone|they|i|we',
    'can|could|may|will|would i|we|it|the|they',
    'wondering if|how|what|when',
    'want|like|need to know',
    'possible to',
    'looking for',
    'should i|we',
    'if i|you|we',
  ],
  'passes on': [
    'check out',
    'sign up',
    'click here',
    'join us|me',
    'new|latest blog|video|post|episode|book',
    '~watch|read|listen this|to|the|my',
    'available at|on|now',
    'followed|unfollowed me',
    'for sale',
    'just posted|launched',
  ],
} as const;

/** Groups of phrases, each searched by itself so that one never hides another. */
export const TALK_PHRASES = Object.entries(GROUPS).map(
  ([name, lines]) => [name as keyof typeof GROUPS, new Phrases({ [name]: lines })] as const,
);
