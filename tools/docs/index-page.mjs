import { literal, table } from './markdown.mjs';
import { pageName, QUESTIONS } from './rule-page.mjs';

/**
 * The list of all rules under the four questions.
 * @param rules rules in the order of their ids
 * @param {(id: string) => { title: string, description: string }} wordingOf
 */
export function indexPage(rules, wordingOf) {
  const sections = Object.entries(QUESTIONS).flatMap(([family, question]) => {
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
