import { existsSync, readFileSync } from 'node:fs';

/*
 * The rating set (Gao, Zhong, Preoţiuc-Pietro and Li, AAAI 2019) is tokenised: "I ca n't find them . <USER> <URL>".
 * A writer types "I can't find them. @user https://…", and that is what the features must learn from.
 */
const UNTOKENISE = [
  [/<USER>/g, '@user'],
  [/<URL>/g, 'https://example.com/x'],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/\.(?: \.)+/g, (dots) => dots.replaceAll(' ', '')],
  [/([!?])((?: [!?])+)/g, (_, first, rest) => first + rest.replaceAll(' ', '')],
  [/(\d) ([,.:]) (?=\d)/g, '$1$2'],
  [/([$£€]) (?=\d)/g, '$1'],
  [/(\d) (%)/g, '$1$2'],
  [/\b(\w+) (n['’]t)\b/gi, '$1$2'],
  [/(\w) (['’](?:s|m|re|ve|ll|d))\b/gi, '$1$2'],
  [/\b(gon|wan|got) (na|ta)\b/gi, '$1$2'],
  [/ ([,.;:!?…)\]}%]+)(?=\s|$)/g, '$1'],
  [/([([{]) /g, '$1'],
  [/ {2,}/g, ' '],
];

/** A tokenised tweet as its writer would have typed it. */
export function untokenise(text) {
  return UNTOKENISE.reduce((soFar, [pattern, replacement]) => soFar.replace(pattern, replacement), text).trim();
}

/**
 * The rated tweets, or null where the data is not on this machine.
 * @param {URL} file one JSON object a line: `text`, and `y`, the mean rating from 1 (general) to 5 (specific)
 * @returns {{ text: string, tokenised: string, y: number }[] | null} `text` as typed, `tokenised` as the file has it
 */
export function readTweets(file) {
  if (!existsSync(file)) return null;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.map(({ text, y }) => ({ text: untokenise(text), tokenised: text, y }));
}
