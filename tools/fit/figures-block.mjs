const START = '<!-- figures: written by npm run fit -->';
const END = '<!-- /figures -->';

/** A model card with other figures between its markers. @throws when the markers are gone */
export function replaceFigures(card, body) {
  const from = card.indexOf(START);
  const to = card.indexOf(END);
  if (from < 0 || to < from) throw new Error('A model card has lost the markers of its figures');
  return `${card.slice(0, from)}${START}\n\n${body}\n\n${card.slice(to)}`;
}

/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
