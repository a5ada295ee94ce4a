import { z } from 'zod';
import { type Draft, KINDS, SITES } from '../analyzer/types';

const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

/* null is taken for "not given": exports write it for an empty column. */
const postLine = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  site: z
    .enum(SITES)
    .nullish()
    .transform((site) => site ?? 'other'),
  kind: z
    .enum(KINDS)
    .nullish()
    .transform((kind) => kind ?? 'post'),
  account: optionalText,
  context: z
    .object({ repliedTo: optionalText, quoted: optionalText, author: optionalText })
    .nullish()
    .transform((context) => context ?? {}),
  past: z
    .object({
      repliesToAuthor: z.number().int().min(0).default(0),
      posts: z
        .array(z.object({ text: z.string(), daysAgo: z.number().min(0).default(0), goal: z.string().nullish() }))
        .default([]),
    })
    .nullish()
    .transform((past) => past ?? undefined),
  policy: z.looseObject({}).nullish(),
});

/** One post of an archive: what to review, under which name, and which choices of policy it brings along. */
export interface PostLine {
  /** Echoed as it came; null where the post has none. */
  id: unknown;
  draft: Draft;
  policy: unknown;
}

/**
 * Reads one line of `--ndjson` input.
 * @throws SyntaxError where it is not JSON, ZodError where it is no post
 */
export function readPostLine(line: string): PostLine {
  const { id, policy, ...draft } = postLine.parse(JSON.parse(line));
  return { id: id ?? null, draft, policy };
}
