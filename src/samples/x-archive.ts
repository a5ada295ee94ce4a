/** What stands before the list in a file of X's archive, such as data/tweets.js. */
const PREFIX = /^\s*window\.YTD\.\w+\.part\d+\s*=\s*/u;
const OTHERS_WORDS = /^RT @/u;
/* X writes these three as HTML does, and nothing else. */
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
/* Its own short links to pictures and quoted posts, which nobody typed. */
const TRAILING_LINKS = /(?:\s*https:\/\/t\.co\/\w+)+\s*$/u;

type Fields = Readonly<Record<string, unknown>>;

export function isXArchive(content: string): boolean {
  return PREFIX.test(content);
}

/**
 * The posts in a file of X's archive, latest first; what was only passed on is left out.
 * @throws SyntaxError where it is cut off or altered
 */
export function postsInXArchive(content: string): string[] {
  const list: unknown = JSON.parse(content.replace(PREFIX, '').replace(/;\s*$/u, ''));
  if (!Array.isArray(list)) throw new SyntaxError('not a list');
  return list
    .map(postOf)
    .sort((one, other) => other.at - one.at)
    .map(({ text }) => text)
    .filter((text) => !OTHERS_WORDS.test(text))
    .map((text) =>
      text.replace(TRAILING_LINKS, '').replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity),
    );
}

/* Newer archives wrap each post; posts beyond 280 characters have a file and a shape of their own. */
function postOf(item: unknown): { text: string; at: number } {
  const { tweet, noteTweet } = fieldsOf(item);
  const post = fieldsOf(tweet ?? noteTweet ?? item);
  const text = post.full_text ?? post.text ?? fieldsOf(post.core).text;
  const at = Date.parse(String(post.created_at ?? post.createdAt));
  return { text: typeof text === 'string' ? text : '', at: Number.isNaN(at) ? 0 : at };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
