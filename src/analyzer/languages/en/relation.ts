import { pattern } from './pattern';

/*
 * A disclosure tells the reader what ties the writer to what is praised: money, work, family, a gift. After the FTC's
 * endorsement guides (16 CFR 255.5): clear words, in the post itself.
 */
const DISCLOSES = pattern([
  '(?:full |in full |in the interest of )?disclos(?:ure|ing|er)|disclaimer|conflicts? of interest|biased|bias|not neutral|not impartial|not objective|take (?:it|this) with (?:a grain of )?salt|i have an interest|vested interest|skin in the game',
  'sponsored(?: by)?|sponsors? (?:of )?(?:this|my|our|me|us)|my sponsors?|paid (?:partnership|promotion|post|ad|ambassador|collaboration|adviser|advisor)|(?:is|are|was|were) (?:paid|paying) (?:me|us|for)|pays? (?:me|us|our|for my)|paid (?:me|us|for (?:my|our|the|this))|advert(?:isement|ising)?|ad|gifted|affiliate|ambassador for|in partnership with|in collaboration with|commission',
  '(?:sent|gave|lent|offered|given|shipped) (?:me|us|it|this|these) (?:… … ?)?(?:for free|free of charge|for nothing|as a (?:gift|present)|for review)|(?:a )?free (?:sample|copy|ticket|unit)|at their expense|they paid|as (?:a|their) guest|was a gift|review copy|invited by',
  "investors? in|(?:i|we|i've|we've|i'm|we're|our fund|my fund|my firm) (?:have |am |are |also |early |first |personally |proudly )*(?:invested|invest|led|backed|back|co ?led|funded|seeded|own|hold|co ?own|chair|advise|founded|co ?founded|started|run|sit on|serve on|represent|wrote|write|designed|built|made|make|drew|published|sell|supply|work (?:at|for|with|there)|worked on|am (?:an? )?(?:investor|adviser|advisor|shareholder|director|partner|owner|member|founder|ambassador|employee)|are (?:an? )?(?:investors?|advisers?|shareholders?|partners?|owners?|suppliers?|customers?))(?! one| several| some| many| a few| two)",
  "(?:as|being|from|i'm|i am|we're|we are|so read this as|speaking as) (?:an? |the |its |their |one of (?:its|their|the) )?(?:\\p{L}+ )?(?:investors?|shareholders?|owners?|co ?owners?|founders?|co ?founders?|directors?|board members?|advisers?|advisors?|employees?|authors?|suppliers?|partners?|ambassadors?|customers?|chair(?:man|woman)?|publishers?|trustee)",
  '(?:on|sit on|sits on|seat on|member of) (?:the|its|their) (?:\\p{L}+ )?board|board seat|hold (?:a stake|shares|equity)|(?:a|our|my) (?:stake|share|shares|holding|equity) in|holds? shares|own shares|shareholder|shareholding|in which (?:i|we)',
  'one of (?:our|my) \\p{L}+|(?:my|our) (?:own )?(?:\\p{L}+ )?(?:company|companies|employer|firm|start ?up|portfolio|investment|investments|client|customer|supplier|partner|book|novel|app|product|fund|house|work|brand|shop|business|landlord|sponsor|colleagues)|(?:client|customer|supplier|partner|tenant|investor|sponsor|friend|neighbour|neighbor)s? of (?:ours|mine)|portfolio company',
  "my (?:husband|wife|spouse|partner|son|daughter|brother|sister|mother|father|mum|mom|dad|cousin|uncle|aunt|in laws?|brother in law|sister in law|best friend|family|friend)(?:'s)? (?:(?:also |now |happens to )?(?:is|works?|runs?|owns?|founded|started|has|sits|leads|makes|built|company|firm|start ?up|shop|business|bakery|brand|restaurant|book|app))",
  '(?:i|we) put (?:… … ?)(?:in|into)(?: it| them)?|first (?:money|cheque|check)|where i work|where we work|work there|we paid|which (?:i|we) own',
  'no stake|no interest in|not paid|i paid for|we paid for|paid full price|bought (?:it|them) (?:myself|ourselves)|our own',
]);
/* Hashtags that the sites' own rules and the regulators know; "#ambassador" alone does not say of whom. */
const LABEL =
  /(?:^|\s)#(?:ad|ads|advert|advertisement|sponsored|sponsoredpost|paidpartnership|paid|gifted|werbung|anzeige|iklan|pub|publicit[eé])\b|^\W*(?:\[?(?:ad|advert(?:isement)?|sponsored|anzeige|werbung)\b)/iu;

/** Whether a text (lower case) tells what ties its writer to what it speaks of. */
export function disclosesRelation(text: string): boolean {
  return LABEL.test(text) || DISCLOSES.test(text);
}

/* "Nobody pays me to say this": who says so is asked why. */
const DENIES =
  /\b(?:nobody|no one|no-one) (?:pays?|paid|is paying|asked|told|sponsors?|made) (?:me|us)\b|\b(?:not|isn't|this is not|this isn't|no) (?:an? )?(?:ad|advert|sponsored|paid post)\b|\bi(?:'m| am) not (?:being )?paid\b|\b(?:neutral|independent|unbiased|impartial|objective) (?:observer|view|opinion|voice|user|fan|customer|review)\b|\bhonest(?:ly)?,? (?:just a fan|a fan)\b|\bunsolicited\b/u;
/* What somebody got, told without who gave it. */
const PERKS =
  /\bcourtesy of\b|\byou know who\b|\b(?:put|putting) (?:me|us) up\b|\b(?:took|take|flew|fly|drove|invited|hosted|treated|upgraded|spoiled|spoilt|pampered|wined) (?:me|us|and dined)\b|\bon the house\b|\b(?:goodie|goody|gift) bags?\b|\bfront[- ]row seats?\b|\bmy (?:hotel )?suite\b|\b(?:arrived|came|turned up|appeared|landed) (?:at my \p{L}+|in a box|in the post|by courier|on my desk|at my door)\b|\bwith my (?:initials|name) on\b|\ba (?:little|small|big|lovely|nice) (?:parcel|package|hamper|something|box) from\b|\bdidn't (?:have to )?pay\b|\bpicked up the (?:bill|tab)\b|\bbusiness class\b.{0,40}\bthey\b|\ball[- ]expenses\b|\btheir treat\b|\bvip\b/u;

/** Whether a text (lower case) insists on being unpaid, or tells of a favour without who gave it. */
export function hintsAtFavour(text: string): 'denial' | 'perk' | null {
  if (PERKS.test(text)) return 'perk';
  return DENIES.test(text) ? 'denial' : null;
}

/* Family and friends who run what is praised, told in passing. */
const KIN =
  /\bmy (?:\p{L}+[- ]){0,2}(?:husband|wife|spouse|partner|son|daughter|brother|sister|mother|father|mum|mom|dad|cousin|uncle|aunt|nephew|niece|in-law|friend|mate|old boss|roommate|neighbour|neighbor)s? (?:\p{L}+ )?(?:is|works?|runs?|owns?|founded|started|has|leads|makes|built|behind)\b(?: (?:it|them|the place|there)\b)?/u;

/** The words that tell of a relative or friend behind it, in a text (lower case); null where there are none. */
export function kinIn(text: string): RegExpExecArray | null {
  return KIN.exec(text);
}

/* "A customer here", "as a neutral observer": who says so wants to be taken for somebody else. */
const OUTSIDER =
  /\b(?:customer|client|user|fan|passenger|guest|reader|bystander|outsider) here\b|\b(?:as an?|just an?|speaking as an?) (?:\p{L}+ )?(?:customer|client|user|fan|passenger|guest|reader|observer|bystander|outsider|consumer|shopper|viewer)\b|\bneutral\b|\bno (?:tie|connection|affiliation)s?\b/u;

/** Whether a text (lower case) has its writer speak as one from outside. */
export function posesAsOutsider(text: string): boolean {
  return OUTSIDER.test(text) || DENIES.test(text);
}
