import type { CompiledRule } from '../analyzer/styles/compile';
import type { Finding, Level } from '../analyzer/types';
import type { Mapping } from './mapping';
import type { Problems } from './problems';
import { tryRule } from './trial';

/** How a rule does in the tests that came with it. */
export interface Fidelity {
  style: string;
  rule: string;
  passed: number;
  failed: readonly { name: string; line: number; found: readonly string[] }[];
}

/**
 * Runs a rule's own tests, as `vale test` does (vale.sh/docs/testing): `want` or `expect` name every line of output,
 * `contains` some, `absent` none of it; `match` only says whether there is any.
 * @returns null where it has none
 */
export function fidelityOf(rule: CompiledRule, yaml: Mapping, problems: Problems): Fidelity | null {
  if (!yaml.has('tests')) return null;
  const cases = yaml.mappings('tests').filter((test) => test.text('input') !== null);
  if (cases.length === 0) {
    problems.note('tests', yaml.lineOf('tests'));
    return null;
  }
  const failed = cases.flatMap((test) => {
    const text = test.text('input') ?? '';
    const found = tryRule(rule, text).map((finding) => alertOf(finding, text));
    if (isAsExpected(test, found)) return [];
    const name = test.text('name') ?? test.text('description') ?? '';
    return [
      {
        name,
        line: test.line,
        found: found.map(({ line, column, message }) => `${line}:${column} ${message}`),
      },
    ];
  });
  return { style: rule.style, rule: rule.rule.name, passed: cases.length - failed.length, failed };
}

/** A finding as Vale prints it; columns count characters from 1. */
interface Alert {
  line: number;
  column: number;
  level: Level;
  message: string;
}

function alertOf({ start, level, message }: Finding, text: string): Alert {
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1, level, message };
}

function isAsExpected(test: Mapping, found: readonly Alert[]): boolean {
  const lines = (key: string) =>
    test.list(key).flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));
  const all = test.has('want') ? lines('want') : test.has('expect') ? lines('expect') : null;
  if (all) return all.length === found.length && found.every((alert, at) => isNamed(alert, all[at] ?? ''));
  const isIn = (part: string) => found.some((alert) => isNamed(alert, part) || alert.message.includes(part.trim()));
  const isMet = lines('contains').every(isIn) && !lines('absent').some(isIn);
  return test.has('match') ? test.flag('match') === found.length > 0 && isMet : isMet;
}

const OUTPUT = /^(\d+):(\d+):[^:]*:(?:(error|warning|suggestion):)?(.*)$/u;

/* The style may go by another name here. */
function isNamed({ line, column, level, message }: Alert, output: string): boolean {
  const [, atLine, atColumn, itsLevel, itsMessage] = OUTPUT.exec(output.trim()) ?? [];
  return (
    Number(atLine) === line &&
    Number(atColumn) === column &&
    (itsLevel === undefined || itsLevel === level) &&
    itsMessage?.trim() === message
  );
}
