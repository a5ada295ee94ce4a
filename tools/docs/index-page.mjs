import { literal, table } from './markdown.mjs';
import { pageName } from './rule-page.mjs';

/**
 * The list of all rules under the four questions.
 * @param rules rules in the order of their ids
 * @param {Record<string, string>} questions by the first part of a rule's id
 * @param {(id: string) => { title: string, description: string }} wordingOf
 */
export function indexPage(rules, questions, wordingOf) {
  const sections = Object.entries(questions).flatMap(([family, question]) => {
    const own = rules.filter(({ id }) => id.startsWith(`${family}/`));
    return own.length > 0 ? [`## ${question}`, table(['Rule', 'Level', 'Looks for'], own.map(row))] : [];
  });
  const intro =
    'What Lectern looks for, under the four questions it asks of a post. These pages are generated from the rules by `npm run docs`.';
  return `${['# Rules', intro, ...sections].join('\n\n')}\n`;

  function row({ id, level }) {
    const { title, description } = wordingOf(id);
    return [`[${literal(title)}](${pageName(id)})`, level, literal(description)];
  }
}
