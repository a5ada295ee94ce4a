/* What signs say that words do not. Each pattern is one pass without nested repetition, so a long paste stays linear. */

/** Marks that words and full stops alone can make. `https://…` and a data set's `URL` are both links. */
export const MARKS_OF_WORDS = {
  link: /https?:\/\/|\bURL\b/gu,
  ellipsis: /\.{2,}|…/gu,
  shouting: /(?<![\p{L}\p{N}#@_])(?!(?:URL|USER)(?!\p{L}))\p{Lu}{3,}(?![\p{L}_])/gu,
  laughing: /[😂🤣😹😆]|\b(?:haha|hehe|lol|lmf?ao)/giu,
  sarcasm: /\bsarcas|(?<!\S)\/s(?!\S)|#not\b|\b(?:how (?:nice|lovely|sweet|convenient)|oh (?:great|joy|please))\b/giu,
} as const satisfies Record<string, RegExp>;

/** Marks that take a figure or a sign: most sentences have neither, see `PLAIN`. */
export const MARKS_OF_SIGNS = {
  mention: /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]/gu,
  hashtag: /#[\p{L}_]/gu,
  'angry hashtag':
    /#\p{L}{0,20}?(?:fail|worst|bad|angry|unhappy|disappoint|frustrat|annoy|notimpress|nothappy|neveragain|scam|terrible|horrible|awful|poor|rude|unaccept|disgust|sucks|wtf|fraud|ripoff|boycott|late|delay|cancel|broken|problem|issue|pissed|rant|shame|ugh|smh|fedup|cheat|ridiculous|waste)/giu,
  'happy hashtag':
    /#\p{L}{0,20}?(?:love|happy|win|thank|awesome|great|best|fun|excit|amaz|yum|bless|proud|fan|cute)/giu,
  exclamation: /!/gu,
  'exclamation run': /!{2,}|[!?]{3,}|‼/gu,
  'question mark': /\?/gu,
  'question run': /\?{2,}|\?!|!\?/gu,
  money: /[$£€₹]\s?\d|\d\s?(?:[$£€]|usd|dollars|bucks|quid|gbp)/giu,
  'clock or span':
    /\b\d{1,2}(?::\d\d)?\s?[ap]m\b|\b\d+\+?\s?(?:days?|weeks?|wks?|months?|hours?|hrs?|minutes?|mins?|years?|yrs?)\b/giu,
  'code or number': /\b[A-Z]{1,4}\d{3,}|\b\d{6,}\b|\b\d{3}-\d{3}/gu,
  'masked swearing':
    /(?<![\p{L}\p{N}@#.])(?:[fsbadcpw]\p{L}?[*#$@!]+\p{L}{1,6}|[fsbadcpw]\p{L}?\*{2,})(?![\p{L}\p{N}.@])/giu,
  'happy face': /[:;=]-?[)D](?!\p{L})|<3|[😀😃😄😁😊😍🥰😘❤💕💖💗💙💚💛💜🧡😉😎🤗🙌👏👍🎉🎊✨🔥💯🙏😻🤩💪😇☺🥳]/gu,
  'sad face': /[:=]['-]?[(\\](?!\p{L})|[😢😭😞😔😟😩😫😣😕🙁☹💔😥😓🤦😪😖😒🙄]/gu,
  'angry face': /[😠😡🤬👿💢🖕👎🤮🤢💩🤡🐀🐍]/gu,
  'scare quote': /["“‘]\p{L}+(?:\s\p{L}+)?["”’]/gu,
  'part number': /\b\d\/\d\b/gu,
} as const satisfies Record<string, RegExp>;

/** A sentence in which no mark of signs can be. */
export const PLAIN = /^[\p{L}\p{M}\s,.'’–—-]*$/u;
