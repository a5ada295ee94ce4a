import { browser } from 'wxt/browser';
import { z } from 'zod';
import { exclusively } from './exclusive';
import { goalsSchema, planSchema } from './goal-schema';
import { writeLocal } from './local-storage';
import { quietPeriodSchema } from './schema';

const KEY = 'readiness';

/** The questions, in their order; the last is what comes of them. */
export const READINESS_STEPS = ['say', 'limits', 'listeners', 'outcome'] as const;
export type ReadinessStep = (typeof READINESS_STEPS)[number];

/** What an industry's own rules are about; `none`: no rules of its own on what may be said. */
export const INDUSTRIES = ['none', 'finance', 'health', 'law', 'public', 'other'] as const;

const text = z.string().catch('');
const somebody = z.object({ name: text, email: text }).catch({ name: '', email: '' });

/* One damaged answer costs no other; and no limits, for what is too long would be one. */
const readinessSchema = z.object({
  step: z.enum(READINESS_STEPS).catch('say'),
  /** Whose account it is about: a name, and what they do. */
  who: text,
  topics: z.array(z.string().trim().min(1).max(120)).catch([]),
  examples: z.tuple([text, text, text]).catch(['', '', '']),
  /** Null while nothing was said. */
  publicCompany: z.boolean().nullable().catch(null),
  industry: z.enum(INDUSTRIES).nullable().catch(null),
  quietPeriods: z.array(quietPeriodSchema).catch([]),
  /** Who reads a post before it goes out. */
  approver: text,
  complaints: somebody,
  press: somebody,
  goals: goalsSchema.catch([]),
  plan: planSchema.catch({ postsPerWeek: null, hoursPerWeek: null }),
});

/** What one writer has answered about being ready for it, in this browser. */
export type Readiness = z.infer<typeof readinessSchema>;

/** Nothing is answered. */
export const NO_ANSWERS: Readiness = readinessSchema.parse({});

/** The answers so far; null where there are none. */
export async function loadReadiness(): Promise<Readiness | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return stored === undefined ? null : readinessSchema.catch(NO_ANSWERS).parse(stored);
}

/**
 * Changes the answers; no other page's change is lost in between.
 * @param first what they are where nothing is stored yet @param change pure
 * @throws SaveError
 */
export function editReadiness(first: Readiness, change: (answers: Readiness) => Readiness): Promise<void> {
  return exclusively(KEY, async () => writeLocal({ [KEY]: change((await loadReadiness()) ?? first) }));
}

/** Forgets all answers; settings that were made of them stay. */
export async function forgetReadiness(): Promise<void> {
  await exclusively(KEY, () => browser.storage.local.remove(KEY));
}
