import { z } from 'zod';
import { READABILITY_METRICS, STYLE_ACTIONS, STYLE_SCOPES, type Styles } from '../analyzer/styles/style';
import { LEVELS } from '../analyzer/types';

/* Bounds: several times the largest of the public packages of styles, and small enough for the browser's storage. */
const MOST_STYLES = 40;
const MOST_RULES = 500;
const MOST_TOKENS = 5000;

const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_ -]{0,79}$/u);
const line = z.string().max(2000);
const pattern = z.string().max(20_000);
const patterns = z.array(pattern).max(MOST_TOKENS);
const pairs = z.array(z.tuple([pattern, pattern])).max(MOST_TOKENS);
const count = z.number().int().min(0).max(100_000);

const header = {
  name,
  level: z.enum(LEVELS).default('warning'),
  message: line.min(1),
  description: line.default(''),
  link: line.refine((text) => text === '' || isWebAddress(text)).default(''),
  scopes: z.array(z.enum(STYLE_SCOPES)).max(STYLE_SCOPES.length).default(['text']),
  limit: count.default(0),
  action: z
    .object({ name: z.enum(STYLE_ACTIONS), params: z.array(line).max(100).default([]) })
    .nullable()
    .default(null),
};
const excepting = { ...header, exceptions: patterns.default([]), vocab: z.boolean().default(true) };
const flag = z.boolean().default(false);

/** Whether a text is the address of a page that a browser can open. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

/** A rule in the sense of Vale; what is left out is as Vale has it. */
export const styleRuleSchema = z.discriminatedUnion('extends', [
  z.object({
    extends: z.literal('existence'),
    ...excepting,
    tokens: patterns.default([]),
    raw: pattern.default(''),
    append: flag,
    ignorecase: flag,
    nonword: flag,
  }),
  z.object({
    extends: z.literal('substitution'),
    ...excepting,
    swap: pairs,
    ignorecase: flag,
    nonword: flag,
    pos: pattern.default(''),
    capitalize: flag,
  }),
  z.object({
    extends: z.literal('occurrence'),
    ...header,
    token: pattern.min(1),
    max: count.default(0),
    min: count.default(0),
    ignorecase: flag,
  }),
  z.object({
    extends: z.literal('repetition'),
    ...excepting,
    tokens: patterns.min(1),
    max: count.default(0),
    ignorecase: flag,
    alpha: flag,
  }),
  z.object({ extends: z.literal('consistency'), ...header, either: pairs.min(1), ignorecase: flag, nonword: flag }),
  z.object({
    extends: z.literal('conditional'),
    ...excepting,
    first: pattern.min(1),
    second: pattern.min(1),
    ignorecase: flag,
  }),
  z.object({
    extends: z.literal('capitalization'),
    ...excepting,
    match: pattern.min(1),
    style: z.enum(['AP', 'Chicago']).default('AP'),
    indicators: z.array(line).max(100).default([]),
    threshold: z.number().min(0).max(1).default(0.8),
    prefix: pattern.default(''),
  }),
  z.object({
    extends: z.literal('readability'),
    ...header,
    metrics: z.array(z.enum(READABILITY_METRICS)).min(1),
    grade: z.number().min(0).max(1000),
  }),
  z.object({ extends: z.literal('metric'), ...header, formula: line.min(1), condition: line.min(1) }),
  z.object({
    extends: z.literal('sequence'),
    ...header,
    tokens: z
      .array(
        z.object({
          pattern: pattern.default(''),
          tag: line.default(''),
          negate: flag,
          skip: z.number().int().min(0).max(20).default(0),
        }),
      )
      .min(1)
      .max(30),
    ignorecase: flag,
  }),
]);

/** All imported styles, and the words they leave alone. */
export const stylesSchema = z.object({
  styles: z
    .array(z.object({ name, rules: z.array(styleRuleSchema).max(MOST_RULES) }))
    .max(MOST_STYLES)
    .default([]),
  accept: patterns.default([]),
});

/* Compile-time proof that stored styles can be handed to the analyzer. */
({}) as z.infer<typeof stylesSchema> satisfies Styles;
