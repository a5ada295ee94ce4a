const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * The form in which the text of a post is compared: exports shorten links, escape signs and cut the end off, and the text
 * in the journal is what was typed. Lower case, no links, words apart by one blank; empty where nothing is left.
 */
export function textForm(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/https?:\/\/\S+|\b(?:t\.co|lnkd\.in)\/\S+/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}'$€£%#@]+/gu, ' ')
    .trim();
}
