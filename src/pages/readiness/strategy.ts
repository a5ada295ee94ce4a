import { i18n } from '#i18n';
import type { Goal } from '../../policy/goal-schema';
import type { Readiness } from '../../policy/readiness';
import { dayOf, figure } from '../../ui/figures';
import { plainMarkdown } from '../../ui/markdown';
import { type Criterion, REASONS, type Reason } from './outcome';

/** A social strategy on one page, to be signed off. */
export interface Strategy {
  title: string;
  /** When it was made, and what came of it. */
  made: string;
  verdict: string;
  reasons: string[];
  sections: { name: string; lines: string[] }[];
  evidence: string;
  /** Who signs. */
  signatures: string[];
}

/** @param examples posts worth showing @param now milliseconds since 1970 */
export function strategyOf(
  answers: Readiness,
  examples: readonly string[],
  against: Record<Criterion, Reason[]>,
  now: number,
): Strategy {
  const reasons = reasonsIn(against);
  const approver = answers.approver.trim();
  return {
    title: i18n.t('readiness.strategy.title', [answers.who.trim() || i18n.t('readiness.strategy.nobody')]),
    made: i18n.t('readiness.strategy.made', [dayOf(now)]),
    verdict: i18n.t(reasons.length === 0 ? 'readiness.outcome.ready' : 'readiness.outcome.notYet'),
    reasons: reasons.map((reason) => i18n.t(`readiness.reasons.${reason}`)),
    sections: [
      { name: i18n.t('readiness.say.title'), lines: sayLines(answers, examples) },
      { name: i18n.t('readiness.limits.title'), lines: limitLines(answers) },
      { name: i18n.t('readiness.listeners.title'), lines: listenerLines(answers) },
      { name: i18n.t('readiness.strategy.course'), lines: courseLines(reasons.length === 0) },
    ],
    evidence: i18n.t('readiness.evidence'),
    signatures: [answers.who.trim(), approver].map((name) => name || i18n.t('readiness.strategy.name')),
  };
}

/** All reasons against, in the order of the questions. */
export function reasonsIn(against: Record<Criterion, Reason[]>): Reason[] {
  return (Object.keys(REASONS) as Criterion[]).flatMap((criterion) => against[criterion]);
}

/** The same as a Markdown document. */
export function asMarkdown({ title, made, verdict, reasons, sections, evidence, signatures }: Strategy): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${plainMarkdown(line)}`);
  return [
    `# ${plainMarkdown(title)}`,
    '',
    made,
    '',
    `**${verdict}**`,
    ...(reasons.length > 0 ? ['', ...list(reasons)] : []),
    ...sections.flatMap(({ name, lines }) => ['', `## ${name}`, '', ...list(lines)]),
    '',
    plainMarkdown(evidence),
    '',
    ...signatures.map(
      (name) => `${plainMarkdown(name)}: ______________________   ${i18n.t('readiness.strategy.date')}: ____________\n`,
    ),
  ].join('\n');
}

function sayLines({ topics }: Readiness, examples: readonly string[]): string[] {
  return [
    i18n.t('readiness.strategy.topics', [listed(topics)]),
    ...examples.map((text) => i18n.t('readiness.strategy.example', [text])),
  ];
}

function limitLines({ publicCompany, industry, quietPeriods, approver, complaints, press }: Readiness): string[] {
  const periods = quietPeriods.map(({ from, until }) => i18n.t('readiness.strategy.period', [from, until]));
  const publicly = publicCompany === null ? 'open' : publicCompany ? 'public' : 'private';
  return [
    i18n.t(`readiness.strategy.shares.${publicly}`),
    i18n.t('readiness.strategy.industry', [industry ? i18n.t(`readiness.limits.industries.${industry}`) : open()]),
    i18n.t('readiness.strategy.quiet', [listed(periods)]),
    i18n.t('readiness.strategy.approver', [approver.trim() || open()]),
    i18n.t('readiness.strategy.complaints', [whoIs(complaints)]),
    i18n.t('readiness.strategy.press', [whoIs(press)]),
  ];
}

function listenerLines({ goals, plan }: Readiness): string[] {
  const amount = (value: number | null) => (value === null ? open() : figure(value, 1));
  return [
    ...goals.map(goalLine),
    i18n.t('readiness.strategy.plan', [amount(plan.postsPerWeek), amount(plan.hoursPerWeek)]),
  ];
}

function goalLine({ name, audience, measure, count, share }: Goal): string {
  const counted = count && i18n.t(`insights.fields.${count}`);
  const told = [measure, counted].filter(Boolean).join('; ');
  const line = i18n.t('readiness.strategy.goal', [name, audience || open(), told || open()]);
  return share === null ? line : `${line} ${i18n.t('readiness.strategy.share', [figure(share)])}`;
}

function courseLines(isReady: boolean): string[] {
  const begun = (['monthly', 'change', 'silence'] as const).map((name) => i18n.t(`readiness.strategy.courses.${name}`));
  return isReady ? begun : [i18n.t('readiness.strategy.courses.company'), ...begun.slice(1)];
}

function whoIs({ name, email }: Readiness['press']): string {
  return [name.trim(), email.trim()].filter(Boolean).join(', ') || open();
}

function listed(words: readonly string[]): string {
  return words.length > 0 ? new Intl.ListFormat(i18n.t('extension.language')).format(words) : open();
}

function open(): string {
  return i18n.t('readiness.strategy.open');
}
