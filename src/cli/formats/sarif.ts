import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { rules } from '../../analyzer/registry';
import type { Level } from '../../analyzer/types';
import { wordingOf } from '../../analyzer/wording';
import type { RecordFinding } from '../record';
import type { Formatter, Refused, Reviewed } from './format';
import { positionAt } from './position';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/* SARIF 2.1.0, 3.27.10: its words for how grave a result is. */
const SARIF_LEVEL: Record<Level, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
};
const NOT_READ = 'input/not-a-post';

/** SARIF 2.1.0 (OASIS), one run. The rules come first, so results can be printed as they are found. */
export function sarif(): Formatter {
  const descriptors = [...rules.map(describe), { id: NOT_READ, shortDescription: { text: 'A line that is no post' } }];
  const indexOf = new Map(descriptors.map(({ id }, index) => [id as string, index]));
  let separator = '';
  const item = (result: { ruleId: string }) => {
    const text = `${separator}${JSON.stringify({ ...result, ruleIndex: indexOf.get(result.ruleId) })}`;
    separator = ',\n';
    return text;
  };
  const driver = { name: 'Lectern', version, rules: descriptors };
  return {
    begin: () =>
      `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},` +
      '"columnKind":"utf16CodeUnits","results":[\n',
    reviewed: (post) => post.record.findings.map((finding) => item(resultOf(finding, post))).join(''),
    refused: (line) => item(refusalOf(line)),
    end: () => '\n]}]}\n',
  };
}

function describe({ id, level }: (typeof rules)[number]) {
  const { title, description, why } = wordingOf(id);
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: why },
    defaultConfiguration: { level: SARIF_LEVEL[level] },
  };
}

function resultOf(finding: RecordFinding, { record, text, file, line }: Reviewed) {
  const { rule, level, message, start, end, text: words, link } = finding;
  return {
    ruleId: rule,
    level: SARIF_LEVEL[level],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(file),
          ...(line !== null && { region: { startLine: line } }),
          ...(line === null && words !== null && { region: regionOf(text, start, end) }),
        },
      },
    ],
    properties: { id: record.id, hold: record.hold, start, end, text: words, ...(link !== undefined && { link }) },
  };
}

function regionOf(text: string, start: number, end: number) {
  const from = positionAt(text, start);
  const to = positionAt(text, end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: text.slice(start, end) },
  };
}

function refusalOf({ file, line, error }: Refused) {
  return {
    ruleId: NOT_READ,
    level: 'error',
    message: { text: error },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line } } }],
  };
}

/** A relative path stays relative (to the repository, for code review); standard input is named as such. */
function artifact(file: string): { uri: string } {
  if (file === '-') return { uri: 'stdin' };
  const uri = pathToFileURL(file).href;
  const here = `${pathToFileURL(process.cwd()).href}/`;
  return { uri: uri.startsWith(here) ? uri.slice(here.length) : uri };
}
