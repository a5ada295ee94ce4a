import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/journal/entry';
import { type Choice, filterOf, includesUnfinished, isEverything } from '../../../src/pages/journal/choice';
import { entryTable } from '../../../src/pages/journal/entry-table';
import { goalSchema } from '../../../src/policy/goal-schema';
import { defaultPolicy } from '../../../src/policy/schema';
import { voiceSchema } from '../../../src/policy/voice-schema';

const NAMES = {
  ...defaultPolicy,
  company: 'Harbour Capital',
  voices: [{ id: 'ceo', voice: voiceSchema.parse({ name: 'Maya Lindqvist' }), sites: [], accounts: [] }],
  goals: [goalSchema.parse({ id: 'hiring', name: 'Hiring' })],
};
const ENTRY: JournalEntry = {
  id: 7,
  at: Date.UTC(2026, 10, 20, 12),
  site: 'x',
  kind: 'post',
  text: 'We opened in Leeds.',
  length: 19,
  hash: '0'.repeat(64),
  author: null,
  findings: [
    { rule: 'value/hype', level: 'warning', decision: 'overridden' },
    { rule: 'voice/emoji', level: 'suggestion', decision: 'left' },
  ],
  outcome: 'posted',
  writing: 95_400,
  specificity: 3.4,
  held: true,
  reason: 'The board wants it.',
  goal: 'hiring',
  goalBy: 'writer',
  profile: 'ceo',
  link: null,
};

describe('a table of entries', () => {
  const rowOf = (part: Partial<JournalEntry>) => entryTable([{ ...ENTRY, ...part }], NAMES).split('\r\n')[1];

  it('has a line for each, with names and what was decided', () => {
    const [header, row] = entryTable([ENTRY], NAMES).split('\r\n');
    expect(header).toBe(
      '\ufeff"time","site","kind","outcome","goal","goal by","profile","writing seconds","specificity","held","reason","checks","link","length","text"',
    );
    expect(row).toBe(
      '"2026-11-20T12:00:00.000Z","x","post","posted","Hiring","writer","Maya Lindqvist",95,3.4,"yes","The board wants it.","value/hype: overridden; voice/emoji: left",,19,"We opened in Leeds."',
    );
  });

  it('has the ids of what is gone, and nothing where nothing is known', () => {
    const gone = { goal: 'old', profile: 'cfo', writing: null, specificity: null, reason: null, text: null };
    expect(rowOf({ ...gone, findings: [], held: false })).toBe(
      '"2026-11-20T12:00:00.000Z","x","post","posted","old","writer","cfo",,,"no",,"",,19,',
    );
    expect(rowOf({ goal: null, goalBy: null, profile: 'company' })).toContain('"posted",,,"Harbour Capital",');
  });

  it.each(['=1+1', '+cmd', '@SUM(A1)', ' \t-2', '|calc'])('is worked out by no spreadsheet: %s', (text) => {
    expect(rowOf({ text })).toMatch(/,"'[^"]+"$/);
    expect(rowOf({ reason: text })).toContain(`"'${text}"`);
  });
});

describe('what is chosen', () => {
  it.each<[Choice, boolean, boolean]>([
    [{}, true, true],
    [{ words: ' ' }, true, true],
    [{ words: 'crane' }, false, true],
    [{ site: 'x' }, false, true],
    [{ outcome: 'open' }, false, true],
    [{ outcome: 'posted' }, false, false],
    [{ goal: null }, false, false],
    [{ kind: 'reply' }, false, false],
    [{ marking: 'held', outcome: 'open' }, false, false],
    // As a select leaves it once all are asked for again.
    [{ site: undefined, goal: undefined }, true, true],
  ])('%o', (choice, everything, unfinished) => {
    expect(isEverything(choice)).toBe(everything);
    expect(includesUnfinished(choice)).toBe(unfinished);
  });

  it('asks the journal for nothing where only unfinished drafts are chosen', () => {
    expect(filterOf({ words: 'crane', outcome: 'open' })).toBe(null);
    expect(filterOf({ words: 'crane', outcome: 'posted' })).toEqual({ words: 'crane', outcome: 'posted' });
  });
});
