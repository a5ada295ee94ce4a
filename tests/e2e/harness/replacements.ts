/** In `text`, the words between « and » are replaced by `by`. */
export const REPLACEMENTS = [
  { where: 'in the middle of a line', text: 'We chose «the best companies» for you', by: 'Acme and Bolt' },
  { where: 'at the very start', text: '«Many» of our shops grew', by: 'Forty' },
  { where: 'at the very end', text: 'Our shops grew «a lot»', by: 'by 12%' },
  { where: 'on another line', text: 'First line\nThe second is «vague» now\nThird', by: '12% up' },
  { where: 'after a blank line', text: 'First paragraph\n\nThe «second» one', by: 'next' },
  { where: 'before a tag', text: 'Read «this»#growth today', by: 'that ' },
  { where: 'after a tag', text: 'Our #growth« is amazing»', by: ' was 4%' },
  { where: 'across a tag', text: 'So «all #growth is» good', by: 'our growth was' },
  { where: 'of a whole tag', text: 'Look at «#growth» now', by: '#Jakarta' },
  { where: 'inside a tag', text: 'Look at #«grow»th now', by: 'bir' },
  { where: 'over two lines', text: 'One «thing\nand another» thing\nend', by: 'figure' },
  { where: 'of a whole text', text: '«Great news, more soon»', by: 'Profit rose 4% in May' },
  { where: 'behind an emoji', text: 'Hi 👩‍👩‍👧 ❤️ «many» friends', by: '12' },
  { where: 'by two lines', text: 'Our «plan» is here', by: 'plan:\nthe list' },
  { where: 'by nothing', text: 'This is «very »good', by: '' },
];
