import { macroF1, precisionAndRecall } from '../fit/figures.mjs';
import { DATA, percent, readRows } from './rows.mjs';

/**
 * Prints what the reading of other people's posts and of one's own tone is worth: with the shipped weights, so on the very
 * rows they were fitted on. For rows kept apart see docs/conversation-model-card.md.
 * @param {{ read: (text: string) => object, hostility: (text: string) => number, hostile: number }} reader
 */
export function measureConversation({ read, hostility, hostile }) {
  const complaints = readRows(`${DATA}complaints.jsonl`);
  const toBrands = complaints.filter(({ domain }) => !domain.startsWith('random'));
  const readings = toBrands.map(({ text }) => read(text));
  const offensive = readRows(`${DATA}offensive.jsonl`);
  const tones = offensive.map(({ text }) => hostility(text));
  console.log('\nConversation, shipped weights on the rows they were fitted on');
  console.table({
    'complaint or not, posts to brands': row(
      readings.map(({ complaint }) => complaint),
      readings.map(({ kind }) => kind === 'complaint'),
      toBrands.map(({ y }) => y),
    ),
    'hostile or not, offensive set': row(
      tones,
      tones.map((tone) => tone >= hostile),
      offensive.map(({ y }) => y),
    ),
  });
  const executives = readRows(`${DATA}executive_posts.jsonl`);
  console.log('Posts that should mostly be neither, by what they are called');
  console.table({
    'executives’ replies': shares(executives.filter(({ reply }) => reply).map(({ text }) => read(text))),
    'executives’ own posts': shares(executives.filter(({ reply }) => !reply).map(({ text }) => read(text))),
    'random tweets and replies': shares(
      complaints.filter(({ domain }) => domain.startsWith('random')).map(({ text }) => read(text)),
    ),
  });
}

function row(scores, flags, labels) {
  const { precision, recall } = precisionAndRecall(flags, labels);
  return {
    rows: labels.length,
    'macro-F1 at one half': macroF1(scores, labels).toFixed(3),
    'precision as used': precision.toFixed(3),
    'recall as used': recall.toFixed(3),
  };
}

function shares(readings) {
  const share = (...kinds) => percent(readings.filter(({ kind }) => kinds.includes(kind)).length, readings.length);
  return {
    posts: readings.length,
    complaint: share('complaint'),
    'bait or insult': share('bait', 'insult'),
    question: share('question'),
    praise: share('praise'),
  };
}
