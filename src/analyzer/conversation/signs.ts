/* Signs that tell an attack, a problem and a friendly word apart; closed classes of English. */

/* "I hope you fail", "makes me sick" tell nothing of one's own. */
const OWN = /\b(?:i(?! (?:hope|bet|give|can['’]?t believe))|we|my|our|me(?! sick)|us|mine|ours)\b/iu;
const FRIENDLY =
  /(?:^|\s)[:;]-?\)|[😉😊❤🙏🎉👏💪😍🥰]|\b(?:thank|congrat|love|great|respect|bravo|proud|favou?rite|awesome|good luck|happy|boss)\w*/iu;
const SOMEBODY =
  /\?|\b(?:you(?:r|rs)?|you['’]\p{L}+|people (?:who|like)|some people|folks|guys|(?:some|those|ones) who|(?:any|some|every|no)(?:one|body)|he|she|they|him|her|his|them|their|mr|mrs|ms|sir|madam|lad|kid|kids|imagine|genius|experts?|critics?|trolls?|haters?|whoever|welcome|noted|clearly|obviously)\b/iu;
const ASKS = /\?["”’)\s]*$/u;

/** Whether the text tells of what its writer did, had or saw. */
export function tellsOwnCase(text: string): boolean {
  return OWN.test(text);
}

/** Whether the sentence ends in a question mark. */
export function asks(text: string): boolean {
  return ASKS.test(text);
}

/** Whether the text smiles, thanks or cheers. */
export function isFriendly(text: string): boolean {
  return FRIENDLY.test(text);
}

/** Whether the text speaks to somebody. */
export function speaksToSomebody(text: string): boolean {
  return /\byou(?:r|rs)?\b/iu.test(text);
}

/** Whether the text speaks to somebody or of people: a quarrel does, a plain fact or a yes or no does not. */
export function meansSomebody(text: string): boolean {
  return SOMEBODY.test(text);
}
