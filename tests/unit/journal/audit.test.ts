import { describe, expect, it } from 'vitest';
import { auditOf } from '../../../src/journal/audit';
import { type JournalEntry, UNKNOWN } from '../../../src/journal/entry';
import { auditDocument, auditTable } from '../../../src/pages/options/audit-file';
import { defaultPolicy, policySchema } from '../../../src/policy/schema';

const AT = Date.UTC(2026, 10, 25, 9, 30);
const entry = (rest: Partial<JournalEntry>): JournalEntry => ({
  ...UNKNOWN,
  ...{ id: 1, at: AT, site: 'x', kind: 'post', text: 'We guarantee it.', length: 16, hash: '0', author: 'a hash' },
  ...{ findings: [], outcome: 'posted', link: null },
  ...rest,
});
const finding = (
  level: 'error' | 'warning' | 'suggestion',
  decision: 'fixed' | 'dismissed' | 'overridden' | 'left',
) => ({
  rule: 'risk/guarantee',
  level,
  decision,
});
const ABOUT = { person: 'Maya Lindqvist', hasTexts: false, policy: defaultPolicy };

describe('an audit', () => {
  it('has what went out as it was, of warning level or above', () => {
    const kept = [
      finding('error', 'overridden'),
      finding('warning', 'dismissed'),
      finding('error', 'left'),
      finding('suggestion', 'overridden'),
    ];
    const others = [finding('error', 'fixed'), finding('suggestion', 'dismissed'), finding('suggestion', 'left')];
    const { lines, decisions } = auditOf([entry({ findings: [...others, ...kept] })]);
    expect(lines.map(({ level, decision }) => ({ rule: 'risk/guarantee', level, decision }))).toEqual(kept);
    expect(decisions).toEqual({ fixed: 1, dismissed: 2, overridden: 2, left: 2 });
  });

  it('has nothing of a draft that did not go out, and counts the posts that did', () => {
    const findings = [finding('error', 'left')];
    const audit = auditOf([
      entry({ id: 1, outcome: 'discarded', findings }),
      entry({ id: 2, at: AT + 1 }),
      entry({ id: 3, at: AT + 2, findings }),
    ]);
    expect(audit).toMatchObject({ posts: 2, from: AT + 1, until: AT + 2, lines: [{ post: 3 }] });
    expect(auditOf([])).toMatchObject({ posts: 0, from: null, until: null, lines: [] });
  });
});

describe('its file', () => {
  const audit = auditOf([
    entry({
      id: 7,
      findings: [finding('error', 'overridden')],
      held: true,
      reason: '=HYPERLINK("https://example.com")',
      profile: 'ceo',
      link: 'https://x.com/i/status/1',
    }),
  ]);
  const policy = policySchema.parse({
    company: 'Harbour',
    voices: [{ id: 'ceo', voice: { name: 'Maya, CEO' } }],
  });

  it('as a table has a line with who, when, where, which check, and why; no formula is worked out', () => {
    const [header, line, more] = auditTable(audit, { ...ABOUT, policy }).split('\r\n');
    expect(header).toBe(
      '\ufeff"time","person","profile","site","kind","post","check","title","level","decision","held","reason","link","length"',
    );
    expect(line).toBe(
      '"2026-11-25T09:30:00.000Z","Maya Lindqvist","Maya, CEO","x","post",7,"risk/guarantee","Promise of results","error","overridden","yes","\'=HYPERLINK(""https://example.com"")","https://x.com/i/status/1",16',
    );
    expect(more).toBe(undefined);
  });

  it('as a document has the same with how many posts it is about', () => {
    expect(auditDocument(audit, { ...ABOUT, policy }, AT)).toMatchObject({
      made: '2026-11-25T09:30:00.000Z',
      person: 'Maya Lindqvist',
      posts: 1,
      decisions: { overridden: 1 },
      lines: [{ check: 'risk/guarantee', reason: '=HYPERLINK("https://example.com")', held: 'yes' }],
    });
  });

  it('has the texts only where they are asked for', () => {
    expect(auditTable(audit, ABOUT)).not.toContain('We guarantee it.');
    expect(JSON.stringify(auditDocument(audit, ABOUT, AT))).not.toContain('We guarantee it.');
    expect(auditTable(audit, { ...ABOUT, hasTexts: true })).toContain(',"We guarantee it."');
    expect(JSON.stringify(auditDocument(audit, { ...ABOUT, hasTexts: true }, AT))).toContain('We guarantee it.');
  });

  it('names the company’s own voice, and a profile or check that is gone by its id', () => {
    const one = (profile: string | null, rule = 'risk/guarantee') =>
      auditDocument(
        auditOf([entry({ profile, findings: [{ rule, level: 'error', decision: 'left' }] })]),
        { ...ABOUT, policy },
        AT,
      );
    expect(one('company')).toMatchObject({ lines: [{ profile: 'Harbour' }] });
    expect(one('gone')).toMatchObject({ lines: [{ profile: 'gone' }] });
    expect(one(null, 'vale/Harbour.Docks')).toMatchObject({ lines: [{ profile: null, title: 'vale/Harbour.Docks' }] });
  });
});
