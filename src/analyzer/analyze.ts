import { answeredBy } from './conversation/answered';
import { weigher } from './exposure/weigh';
import { type AnalyzerPolicy, isActive } from './policy';
import { rules } from './registry';
import { resolveOverlaps } from './resolve';
import type { Mark, PostContext, Rule } from './rule';
import { understands } from './sentence-marks';
import { scoreSpecificity } from './specificity/score';
import { findByStyles } from './styles/find';
import { type ParsedPost, parsePost, SentenceCache } from './text/post';
import type { Draft, Finding, Level, Question, Report } from './types';
import { fill, wordingOf } from './wording';
import { judgeWorth, SAYS_SOMETHING } from './worth/judge';

const sharedCache = new SentenceCache();

/**
 * Reads a draft under a policy and says what an editor would. Pure: equal arguments give an equal report.
 * One pass: parse → specificity → sentence rules (cached) and post rules, weighed → imported styles → one finding per
 * span.
 * @param cache only to count or isolate cached sentences; the default is shared by all calls
 */
export function analyze(draft: Draft, policy: AnalyzerPolicy, cache: SentenceCache = sharedCache): Report {
  const post = parsePost(draft, cache);
  const rating = scoreSpecificity(post, draft);
  const specificity = { ...rating, ...judgeWorth(post, draft, rating.score) };
  const context: PostContext = { draft, policy, language: post.language, specificity };
  const findings: Finding[] = [];
  const marks = weigher(post, context);
  for (const rule of rules) {
    if (!isActive(policy, rule.id) || !understands(rule, post.language)) continue;
    for (const mark of marks(rule)) {
      const finding = toFinding(rule, mark, post, context);
      if (finding && !isAllowed(finding, policy)) findings.push(finding);
    }
  }
  findings.push(...findByStyles(post, policy).filter((finding) => !isAllowed(finding, policy)));
  return {
    language: post.language,
    specificity,
    other: answeredBy(draft)?.kind ?? null,
    findings: resolveOverlaps(findings),
  };
}

function toFinding(rule: Rule, mark: Mark, post: ParsedPost, context: PostContext): Finding | null {
  const whole = mark.start === 0 && mark.end === 0;
  if (!whole && (mark.end <= mark.start || mark.end > post.text.length)) return null;
  const text = whole ? null : post.text.slice(mark.start, mark.end);
  const wording = wordingOf(rule.id);
  const say = wording.say[mark.say ?? 'default'] ?? wording.say.default;
  const args = { quote: text ?? '', ...mark.args };
  const level = levelOf(rule, mark, context);
  return {
    rule: rule.id,
    question: rule.id.split('/', 1)[0] as Question,
    level,
    start: mark.start,
    end: mark.end,
    text,
    title: wording.title,
    message: fill(say?.message ?? wording.description, args),
    ask: say?.ask ? fill(say.ask, args) : null,
    why: fill(wording.why, args),
    fixes: (mark.replacements ?? []).slice(0, 3).map((replacement) => ({ replacement })),
    ways: [...(mark.ways ?? [])],
    holds: mayHold(rule, mark, level, context),
    allowable: !whole && rule.neverKept !== true,
    rank: 0,
  };
}

/** Suggestions never hold, errors always do: only a company makes an error of a rule about value. */
function mayHold(rule: Rule, mark: Mark, level: Level, { specificity }: PostContext): boolean {
  if (level === 'suggestion') return false;
  return level === 'error' || (mark.holds !== false && (rule.holds === 'always' || !specificity.substance));
}

/**
 * The company's choice beats everything; else the mark's gentler level; else the rule's own. In a post of one's own that
 * says something, a weak phrase is worth a suggestion and no more: the facts around it have earned it.
 */
function levelOf(rule: Rule, mark: Mark, { policy, specificity, draft, language }: PostContext): Level {
  const chosen = policy.rules[rule.id];
  if (chosen && chosen !== 'off') return chosen;
  const earned =
    rule.holds === 'empty' && draft.kind === 'post' && language === 'en' && specificity.emptiness < SAYS_SOMETHING;
  return mark.level ?? (earned ? 'suggestion' : rule.level);
}

/** A finding on words the company has allowed, or that are its own name, is no finding: but the name may be misspelt. */
function isAllowed(finding: Finding, policy: AnalyzerPolicy): boolean {
  if (finding.text === null) return false;
  const text = finding.text.toLowerCase().trim();
  if (finding.rule === 'voice/name-spelling') return policy.terms.allowed.includes(finding.text.trim());
  return (
    policy.terms.allowed.some((term) => term.toLowerCase().trim() === text) ||
    (policy.company !== '' && policy.company.toLowerCase() === text)
  );
}
