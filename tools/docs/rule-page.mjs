import { literal, table } from './markdown.mjs';

const HOLDS = {
  always: 'A finding of level warning or error holds the post until its writer has looked.',
  empty:
    'A finding of level warning or error holds the post only where the post as a whole gives the reader nothing to stand on.',
};

/** File name of a rule's page: `value/vague-quantifier` is in `value-vague-quantifier.md`. */
export function pageName(id) {
  return `${id.replace('/', '-')}.md`;
}

/**
 * The page of one rule, from its file, its wording and what the analyzer makes of its examples.
 * @param rule the default export of the rule's file
 * @param wording its entry in locales/rules/en.json
 * @param {string} question the one it helps to answer, as the panel asks it
 * @param {(example: object) => object | undefined} findingOf what the rule says about an example that it marks
 */
export function rulePage(rule, wording, question, findingOf) {
  return `${[
    `# ${wording.title}`,
    `\`${rule.id}\` · ${question} · level ${rule.level}`,
    literal(wording.description),
    `**Why it matters.** ${literal(wording.why.replaceAll('{quote}', '…'))}`,
    HOLDS[rule.holds],
    '## Marked',
    table(
      ['In this text', 'it says'],
      rule.examples.flag.map((example) => flagRow(example, findingOf(example))),
    ),
    '## Left alone',
    rule.examples.pass.map((example) => `- ${passText(example)}`).join('\n'),
    ...fixes(rule.examples.fix ?? []),
    ...sources(rule.sources ?? []),
  ].join('\n\n')}\n`;
}

function flagRow(example, finding) {
  const says = [finding?.message, finding?.ask].filter(Boolean).map(literal).join(' ');
  return [`${marked(example, finding)}${setting(example)}`, says];
}

/** The text with the marked words in bold; a finding about the whole post marks no words. */
function marked({ text, span }, finding) {
  if (span === null) return `${literal(text)} *(the post as a whole)*`;
  const start = finding?.start ?? text.indexOf(span);
  return `${literal(text.slice(0, start))}**${literal(span)}**${literal(text.slice(start + span.length))}`;
}

function passText(example) {
  return typeof example === 'string' ? literal(example) : `${literal(example.text)}${setting(example)}`;
}

/** What an example sets beside its text: a policy, a kind of post, the text it answers. */
function setting({ text, span, fixed, ...rest }) {
  const said = Object.entries(rest).map(([key, value]) => `${key} \`${JSON.stringify(value).replaceAll('|', '\\|')}\``);
  return said.length > 0 ? ` (with ${said.join(', ')})` : '';
}

function fixes(examples) {
  if (examples.length === 0) return [];
  const rows = examples.map((example) => [`${literal(example.text)}${setting(example)}`, literal(example.fixed)]);
  return ['## Offered instead', table(['Before', 'After'], rows)];
}

function sources(list) {
  if (list.length === 0) return [];
  return ['## Sources', list.map(({ title, url }) => `- [${literal(title)}](${url})`).join('\n')];
}
