import { analyze } from '../analyzer/analyze';
import { type Draft, type Finding, LEVELS, type Level } from '../analyzer/types';
import type { Policy } from '../policy/schema';
import { verdictOf } from '../policy/verdict';
import { policyFor } from '../policy/voices';

/** One finding as the command prints it: the part of a Finding that other tools may rely on. */
export type RecordFinding = Pick<
  Finding,
  'rule' | 'question' | 'level' | 'start' | 'end' | 'text' | 'message' | 'link'
>;

/** One reviewed post as the command prints it. Its shape is a contract: add, never rename or remove. */
export interface ReviewRecord {
  id: unknown;
  language: string;
  /** 1 (general) to 5 (specific). */
  specificity: number;
  /** Whether the extension would hold the post under this policy. */
  hold: boolean;
  findings: RecordFinding[];
  /** Milliseconds to review it, rounded to microseconds. */
  ms: number;
}

/** Reviews one post and times it. The clock is read here: the analyzer has none. */
export function reviewPost(id: unknown, draft: Draft, company: Policy): ReviewRecord {
  const policy = policyFor(company, draft);
  const started = performance.now();
  const report = analyze(draft, policy);
  const { hold } = verdictOf(report.findings, policy.gate.mode);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return {
    id,
    language: report.language,
    specificity: report.specificity.score,
    hold,
    findings: report.findings.map(({ rule, question, level, start, end, text, message, link }) => {
      return { rule, question, level, start, end, text, message, ...(link !== undefined && { link }) };
    }),
    ms,
  };
}

/** Whether any finding is at least as grave as `level`. */
export function reaches(record: ReviewRecord, level: Level): boolean {
  return record.findings.some((finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level));
}
