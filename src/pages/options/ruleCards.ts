import type { Level, Question } from '../../analyzer/types';
import type { Sample } from './Preview';

/** An example, cut at the words that get marked: none, and all of it in `after`, where the post as a whole is meant. */
export interface Example {
  before: string;
  marked: string;
  after: string;
  /** What to put into the preview. */
  sample: Sample;
}

/** What the settings page shows of a rule. */
export interface RuleCard {
  id: string;
  question: Question;
  level: Level;
  title: string;
  description: string;
  why: string;
  flagged: Example[];
  passed: string[];
}

/** As many examples of each kind as fit without scrolling. */
const SHOWN = 3;

/** All rules. Loaded only when asked for: the rules bring the grammar library with them. */
export async function loadRuleCards(): Promise<RuleCard[]> {
  const [{ rules }, { wordingOf }] = await Promise.all([
    import('../../analyzer/registry'),
    import('../../analyzer/wording'),
  ]);
  return rules.map(({ id, level, examples }) => {
    const { title, description, why } = wordingOf(id);
    const flagged = examples.flag.slice(0, SHOWN).map(({ text, span, policy }) => {
      const start = span === null ? -1 : text.indexOf(span);
      const end = span === null || start < 0 ? 0 : start + span.length;
      return {
        before: text.slice(0, Math.max(0, start)),
        marked: text.slice(Math.max(0, start), end),
        after: text.slice(end),
        sample: { text, policy: policy ?? {} },
      };
    });
    const passed = examples.pass
      .slice(0, SHOWN)
      .map((example) => (typeof example === 'string' ? example : example.text));
    return { id, question: id.split('/', 1)[0] as Question, level, title, description, why, flagged, passed };
  });
}

/** Whether all words of a query occur in what is shown of a rule. */
export function matches(card: RuleCard, query: string): boolean {
  const shown = [card.title, card.description, card.why, ...card.flagged.map(({ sample }) => sample.text)];
  const haystack = shown.join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => haystack.includes(word));
}
