/** The rules on risk that a fitted model weighs, in the order in which the weights are stored. */
export const WEIGHED = [
  'risk/public-argument',
  'risk/bait',
  'risk/complaint-in-public',
  'risk/disparagement',
  'risk/forward-looking',
  'risk/guarantee',
  'risk/undisclosed-interest',
  'risk/unannounced',
  'risk/investment-advice',
  'risk/legal-matter',
  'risk/sensitive-topic',
  'risk/personal-data',
] as const;
export type WeighedRisk = (typeof WEIGHED)[number];

/** The rules for which the words of the post that is answered are weighed too: half of the risk lies in it. */
export const ANSWERING = ['risk/public-argument', 'risk/bait', 'risk/complaint-in-public'] as const;

/**
 * What words can lean towards: a risk, against near-misses on the same subject; the subject of a risk, against all others;
 * or a post that it is a risk to answer.
 */
export const TABLES = [
  ...WEIGHED,
  ...WEIGHED.map((risk) => `topic ${risk}` as const),
  ...ANSWERING.map((risk) => `answered ${risk}` as const),
] as const;
export type Table = (typeof TABLES)[number];
