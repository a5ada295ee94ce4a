import wording from '../../../locales/styles/en.json';
import { type AnalyzerPolicy, isActive } from '../policy';
import type { ParsedPost } from '../text/post';
import type { Finding, Span } from '../types';
import { fill } from '../wording';
import type { Hit, Subject } from './check';
import { type CompiledRule, compiledRules } from './compile';
import { fillMessage } from './message';
import { remembered } from './remembered';
import { subjectsOf } from './subjects';

const MOST_FIXES = 3;
/* Of one rule in one post: a rule that marks more marks everything. */
const MOST_FINDINGS = 50;

/** What the company's imported styles say of a post, each rule with its own level and in its own words. */
export function findByStyles(post: ParsedPost, policy: AnalyzerPolicy): Finding[] {
  const { vale } = policy;
  if (vale.styles.length === 0) return [];
  return compiledRules(vale)
    .filter((compiled) => compiled.scopes.length > 0 && isActive(policy, compiled.id))
    .flatMap((compiled) => findingsOf(compiled, post, policy));
}

/** What one rule says of a post, whatever its level. */
export function findingsOf(compiled: CompiledRule, post: ParsedPost, policy: AnalyzerPolicy): Finding[] {
  const findings = compiled.scopes.flatMap((scope) =>
    subjectsOf(post, scope).flatMap((subject) =>
      remembered(compiled, subject).flatMap((hit) => {
        const finding = toFinding(compiled, hit, subject, policy);
        return isOwn(finding, post, scope === 'raw') ? [finding] : [];
      }),
    ),
  );
  // Two scopes may find the same.
  const apart = new Map(findings.map((finding) => [`${finding.start}-${finding.end}`, finding]));
  return [...apart.values()].slice(0, compiled.rule.limit || MOST_FINDINGS);
}

function toFinding(
  { id, style, rule, mend }: CompiledRule,
  hit: Hit,
  subject: Subject,
  policy: AnalyzerPolicy,
): Finding {
  const chosen = policy.rules[id];
  const level = chosen && chosen !== 'off' ? chosen : rule.level;
  const place = placeOf(hit, subject);
  const found = place ? subject.post.text.slice(place.start, place.end) : null;
  const fixes = found === null ? [] : mend(found, hit).slice(0, MOST_FIXES);
  const span = place ? (fixes[0] === '' ? withGap(place, subject.post.text) : place) : { start: 0, end: 0 };
  const args = { style, rule: rule.name, link: rule.link };
  const why = rule.description === '' ? fill(wording.why, args) : fillMessage(rule.description, hit.args);
  return {
    rule: id,
    question: 'voice',
    level,
    ...span,
    text: found === null ? null : subject.post.text.slice(span.start, span.end),
    title: fill(wording.title, args),
    message: fillMessage(rule.message, hit.args).trim(),
    ask: null,
    why: rule.link === '' ? why : `${why} ${fill(wording.link, args)}`,
    fixes: fixes.map((replacement) => ({ replacement })),
    ways: [],
    // A suggestion never holds a post and an error always does, as everywhere; a warning of a style does not.
    holds: level === 'error',
    allowable: found !== null,
    rank: 0,
    ...(rule.link !== '' && { link: rule.link }),
  };
}

/* What is said of a part as a whole is marked on that part; of the post as a whole it is not marked. */
function placeOf(hit: Hit, { start, end, text, post }: Subject): Span | null {
  if (hit.end > hit.start) return { start: start + hit.start, end: start + hit.end };
  return text.trim() === post.text.trim() ? null : { start, end };
}

/* A word that is taken out takes one of the two blanks around it along. */
function withGap({ start, end }: Span, text: string): Span {
  const isAfterGap = start === 0 || /\s/u.test(text.charAt(start - 1));
  if (isAfterGap && text[end] === ' ') return { start, end: end + 1 };
  return start > 0 && text[start - 1] === ' ' ? { start: start - 1, end } : { start, end };
}

/* Links, mentions, code and other people's words are nobody's style, unless a rule looks at the raw text. */
function isOwn({ start, end, text }: Finding, { masks }: ParsedPost, isRaw: boolean): boolean {
  if (text === null) return true;
  return !masks.some(
    (mask) =>
      mask.start <= start &&
      end <= mask.end &&
      mask.kind !== 'hashtag' &&
      (mask.kind === 'quotation' ? !(mask.start === start && mask.end === end) : !isRaw),
  );
}
