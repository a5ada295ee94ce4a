import { styleText } from 'node:util';
import { LEVELS, type Level } from '../../analyzer/types';
import type { RecordFinding } from '../record';
import type { Formatter, Refused, Reviewed } from './format';
import { positionAt } from './position';

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Record<Level, Colour> = { error: 'red', warning: 'yellow', suggestion: 'blue' };
const WHOLE_POST = 'post';

/** For people: the posts with something to look at, their findings in columns, and a count at the end. */
export function stylish(colours: boolean): Formatter {
  const counts: Record<Level, number> = { error: 0, warning: 0, suggestion: 0 };
  let posts = 0;
  let held = 0;
  let refusals = 0;
  const paint = (colour: Colour, text: string) => (colours ? styleText(colour, text) : text);

  function reviewed({ record, text, file, line }: Reviewed): string {
    posts += 1;
    if (record.hold) held += 1;
    if (record.findings.length === 0) return '';
    const title = paint('underline', line === null ? file : `${file}:${line}`);
    const rows = record.findings.map((finding) => row(finding, text));
    const hold = record.hold ? ', would be held' : '';
    return `\n${title}  ${paint('dim', `specificity ${record.specificity} of 5${hold}`)}\n${rows.join('')}`;
  }

  function row({ level, start, text: words, message, rule }: RecordFinding, text: string): string {
    counts[level] += 1;
    const { line, column } = positionAt(text, start);
    const place = words === null ? WHOLE_POST : `${line}:${column}`;
    return `  ${place.padEnd(7)} ${paint(COLOURS[level], level.padEnd(10))}  ${message}  ${paint('dim', rule)}\n`;
  }

  function refused({ file, line, error }: Refused): string {
    refusals += 1;
    return `\n${paint('underline', `${file}:${line}`)}\n  not read: ${error}\n`;
  }

  function end(): string {
    const found = LEVELS.map((level) => amount(counts[level], level)).join(', ');
    const unread = refusals > 0 ? `, ${amount(refusals, 'line')} not read` : '';
    return `\n${amount(posts, 'post')}: ${found}; ${held} would be held${unread}\n`;
  }

  return { begin: () => '', reviewed, refused, end };
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
