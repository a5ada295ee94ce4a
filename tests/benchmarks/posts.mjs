/**
 * Posts of a given length, each different, put together from the rules' own examples. Equal arguments give equal posts.
 * @param {readonly import('../../src/analyzer/rule').Rule[]} rules
 * @param {number} length in UTF-16 code units
 * @param {number} count
 */
export function postsOf(rules, length, count) {
  const sentences = rules.flatMap(({ examples }) =>
    [...examples.flag, ...examples.pass].map((example) => (typeof example === 'string' ? example : example.text)),
  );
  const random = mulberry32(length);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: count }, () => {
    let post = pick();
    while (post.length < length) post += ` ${pick()}`;
    return post.slice(0, post.lastIndexOf(' ', length));
  });
}

/**
 * The same words in lines, as people write: a new one after every third sentence or so.
 * @param {string} post
 */
export function linesOf(post) {
  let sentences = 0;
  return post.replace(/(?<=[.!?]) (?=\p{Lu})/gu, () => {
    sentences += 1;
    return sentences % 3 === 0 ? '\n' : ' ';
  });
}

/* A small generator with a seed (Tommy Ettinger's mulberry32), because Math.random has none. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
