import { z } from 'zod';
import { type AnalyzerPolicy, COUNTRIES, SENSITIVE_TOPICS } from '../analyzer/policy';
import { goalsSchema, planSchema } from './goal-schema';
import { stylesSchema } from './styles-schema';
import { voiceSamplesSchema, voiceSchema, voicesSchema } from './voice-schema';

/** Version of the stored document. A change of shape adds a migration beside this file and raises the number. */
export const POLICY_VERSION = 3;

const term = z.string().trim().min(1).max(120);
const limit = z.number().int().min(0).max(50).nullable();
const line = z.string().trim().max(1000);
const day = z.iso.date();
const level = z.enum(['off', 'suggestion', 'warning', 'error']);

const hashedTerm = z.object({
  salt: z.string().min(1).max(120),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  words: z.number().int().min(1).max(8),
});

/** A company or person that the writer has a stake in. */
export const interestSchema = z.object({ name: term, relation: z.string().trim().max(120).default('') });

/** A period that puts posts on hold by itself, both days included, in the writer's own time zone. */
export const quietPeriodSchema = z.object({ from: day, until: day, message: line.default('') });

/** Somebody who takes over complaints about a topic; without a topic, all others. */
export const contactSchema = z.object({ topic: z.string().trim().max(120).default(''), name: term, email: z.email() });

/**
 * All that a company decides, in one document. Every field has a default, so `policySchema.parse({})` is the default
 * policy and a partial document (the command's `policy`, a managed file) is completed, never refused, for what it omits.
 */
export const policySchema = z.object({
  schemaVersion: z.literal(POLICY_VERSION).default(POLICY_VERSION),
  company: z.string().trim().max(120).default(''),
  person: z.enum(['any', 'we', 'I']).default('any'),
  style: z
    .object({
      formality: z.enum(['any', 'casual', 'formal']).default('any'),
      maxEmoji: limit.default(null),
      maxExclamations: limit.default(null),
    })
    .prefault({}),
  terms: z
    .object({
      banned: z.array(term).max(2000).default([]),
      preferred: z.record(term, z.string().trim().max(120)).default({}),
      allowed: z.array(term).max(2000).default([]),
    })
    .prefault({}),
  productNames: z.array(term).max(500).default([]),
  /** What `lectern learn` prints, or null: no voice is learned. */
  voice: voiceSchema.nullable().default(null),
  /** Profiles beside the company's, by site and account. */
  voices: voicesSchema.default([]),
  voiceSamples: voiceSamplesSchema.default({}),
  disclosure: z
    .object({
      publicCompany: z.boolean().default(false),
      country: z.enum(COUNTRIES).default('us'),
      approvedWordings: z.array(line.min(1)).max(200).default([]),
      filingHosts: z.array(term).max(200).default([]),
    })
    .prefault({}),
  competitors: z.array(term).max(500).default([]),
  interests: z.array(interestSchema).max(500).default([]),
  confidentialTerms: z
    .array(z.union([term, hashedTerm]))
    .max(2000)
    .default([]),
  sensitiveTopics: z.array(z.enum(SENSITIVE_TOPICS)).default([...SENSITIVE_TOPICS]),
  crisis: z
    .object({
      active: z.boolean().default(false),
      message: line.default(''),
      quietPeriods: z.array(quietPeriodSchema).max(200).default([]),
    })
    .prefault({}),
  complaints: z
    .object({
      /** Ready answers to a complaint, in the brand's voice; {name} is the other person's name. */
      acknowledgements: z.array(line.min(1)).max(50).default([]),
      /** Who takes over; the first whose topic the complaint mentions, else the first without a topic. */
      contacts: z.array(contactSchema).max(100).default([]),
    })
    .prefault({}),
  /** What posts are for. */
  goals: goalsSchema.default([]),
  plan: planSchema.prefault({}),
  gate: z
    .object({
      /** advise: never hold · confirm: hold, one click goes on · require: errors must be fixed or a reason given */
      mode: z.enum(['advise', 'confirm', 'require']).default('confirm'),
    })
    .prefault({}),
  /** Styles in the format of Vale. */
  vale: stylesSchema.prefault({}),
  rules: z
    .record(z.string().regex(/^(?:(?:value|risk|voice|purpose)\/[a-z-]+|vale\/[\p{L}\p{N}_. -]{3,161})$/u), level)
    .default({}),
});

export type Policy = z.infer<typeof policySchema>;
export type GateMode = Policy['gate']['mode'];

/** The policy of a fresh installation. */
export const defaultPolicy: Policy = policySchema.parse({});

/* Compile-time proof that every policy can be handed to the analyzer. */
defaultPolicy satisfies AnalyzerPolicy;
