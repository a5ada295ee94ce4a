import { type Alias, type Document, isMap, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import { Mapping, type Source } from './mapping';

/** A YAML file that could not be read, however leniently. */
export class YamlProblem extends Error {
  override name = 'YamlProblem';

  constructor(
    reason: string,
    readonly line: number,
  ) {
    super(reason);
  }
}

/* Each try mends one line; a file that needs more is no YAML. */
const MOST_REPAIRS = 50;

/**
 * Reads the YAML of a rule the way Vale's users write it: with tabs, with a key twice (the last counts), and with patterns
 * that should stand between quotation marks. Every scalar is the text as written.
 * @throws YamlProblem
 */
export function readYaml(text: string): Mapping {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^[ \t]+/u, (indent) => indent.replaceAll('\t', '  ')).replace(/^---\s+#.*$/u, '---'));
  const mended = new Set<number>();
  for (;;) {
    const counter = new LineCounter();
    const source = lines.join('\n');
    const document = parse(source, counter);
    const error = document.errors[0] ?? danglingAlias(document);
    if (!error) return mappingOf(document, { text: source, lineAt: (offset) => counter.linePos(offset).line });
    const line = counter.linePos(error.pos[0]).line - 1;
    const at = [line, line - 1].find((candidate) => !mended.has(candidate) && quoted(lines[candidate] ?? '') !== null);
    if (at === undefined || mended.size >= MOST_REPAIRS) throw new YamlProblem(firstLine(error.message), line + 1);
    lines[at] = quoted(lines[at] ?? '') ?? '';
    mended.add(at);
  }
}

function parse(text: string, lineCounter: LineCounter): Document {
  return parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    lineCounter,
  });
}

/* A pattern that begins with an asterisk looks like a reference. Real ones stand for a text, or they are too clever. */
function danglingAlias(document: Document): { pos: [number, number]; message: string } | undefined {
  let dangling: Alias | undefined;
  visit(document, {
    Alias(_key, alias) {
      const target = alias.resolve(document);
      if (isScalar(target)) return target.clone() as Scalar;
      dangling ??= alias;
      return undefined;
    },
  });
  return dangling && { pos: [dangling.range?.[0] ?? 0, 0], message: `*${dangling.source}` };
}

function mappingOf(document: Document, source: Source): Mapping {
  if (!isMap(document.contents)) throw new YamlProblem('there are no keys in it', 1);
  return new Mapping(document.contents, source);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

/* A line's indent, dash and key; then its value. */
const LINE = /^(\s*(?:- +)?(?:(?:[\w.$-]+|'[^']*'|"[^"]*") *: +)?)(\S.*?)\s*$/u;
/* A line whose key is a pattern that YAML takes for something else. */
const PAIR = /^(\s+)([^\s'"#-].*?) *: +(\S.*?)\s*$/u;

/* The value between quotation marks that change nothing in it; null where the line has none that could be meant so. */
function quoted(line: string): string | null {
  const [, lead = '', value = ''] = LINE.exec(line) ?? [];
  if (value.startsWith('#')) return null;
  if (lead.trim() !== '') return lead + inQuotes(value);
  const [, indent = '', key, to = ''] = PAIR.exec(line) ?? [];
  return key === undefined ? null : `${indent}${inQuotes(key)}: ${inQuotes(to)}`;
}

function inQuotes(value: string): string {
  const inner = /^(['"])(.*)\1$/u.exec(value)?.[2] ?? value;
  return `'${inner.replaceAll("''", "'").replaceAll("'", "''")}'`;
}
