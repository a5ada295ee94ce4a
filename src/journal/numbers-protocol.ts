import * as z from 'zod/mini';
import { SITES } from '../analyzer/types';
import { STANDINGS } from '../metrics/merge';
import { MATCHED_BY, MEASURES } from '../metrics/numbers';
import { entry } from './entries-protocol';

/** Posts in one answer to `listNumbers`; fewer are the last. */
export const LIST_LENGTH = 50;

const count = z.number().check(z.int(), z.minimum(0));

const post = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(400)),
  site: z.enum(SITES),
  at: z.number(),
  isMoment: z.boolean(),
  link: z.nullable(z.string().check(z.regex(/^https:\/\/(?:x\.com|www\.linkedin\.com)\//))),
  text: z.nullable(z.string()),
  counts: z.partialRecord(z.enum(MEASURES), count),
});

const named = z.pick(entry, { id: true, at: true, site: true, kind: true, text: true, length: true });

const ok = z.object({ ok: z.boolean() });

/** What the extension's pages ask about numbers from files. */
export const numbersProtocol = {
  /** How the posts of a file stand to what is kept, in their order. */
  compareNumbers: { data: z.object({ posts: z.array(post) }), answer: z.array(z.enum(STANDINGS)) },
  /** Some posts of an import, to be kept with all the others or not at all. */
  bringNumbers: { data: z.object({ batch: z.string(), posts: z.array(post) }), answer: ok },
  /** All posts of an import are there: keep them. */
  keepNumbers: {
    data: z.object({ batch: z.string(), name: z.string(), posts: z.number() }),
    /** lost: the background was restarted meanwhile, and has only a part of them. */
    answer: z.object({ outcome: z.enum(['kept', 'full', 'refused', 'lost']), added: z.number() }),
  },
  /** The import is not wanted any more. */
  dropNumbers: { data: z.object({ batch: z.string() }), answer: ok },
  importedFiles: {
    data: z.undefined(),
    answer: z.array(z.object({ id: z.number(), name: z.string(), at: z.number(), posts: z.number() })),
  },
  /** Forget a file and what it brought. */
  removeImport: { data: z.object({ id: z.number() }), answer: ok },
  /** Posts with numbers, latest first, with the entries they belong to; `unsure` only those that want a look. */
  listNumbers: {
    data: z.object({ unsure: z.boolean(), skip: z.number() }),
    answer: z.array(
      z.object({
        numbers: z.extend(post, {
          file: z.number(),
          entry: z.nullable(z.number()),
          by: z.nullable(z.enum(MATCHED_BY)),
        }),
        entry: z.nullable(named),
      }),
    ),
  },
  /** Posts in the journal that numbers might belong to. */
  matchCandidates: { data: z.object({ key: z.string() }), answer: z.array(named) },
  /** Which post numbers belong to; null for none. */
  matchNumbers: { data: z.object({ key: z.string(), entry: z.nullable(z.number()) }), answer: ok },
};
