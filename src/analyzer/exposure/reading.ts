import { answeredBy } from '../conversation/answered';
import { hostilityOf } from '../conversation/hostility';
import type { PostContext } from '../rule';
import type { ParsedPost } from '../text/post';
import type { ParsedSentence } from '../text/sentence';
import { findTerms } from '../text/terms';
import type { Kind, OtherKind } from '../types';
import type { Lean } from '../worth/lean';
import { type PostReading, readPost } from '../worth/reading';
import { stepsOf } from './grams';
import { leanOf } from './lean';
import type { Table } from './risks';

/** The post that a draft answers or passes on, as far as exposure is told by it. */
export interface AnsweredReading {
  kind: OtherKind;
  attack: number;
  trouble: number;
  complaint: number;
  hostility: number;
  challenges: boolean;
  sentences: readonly ParsedSentence[];
}

/** A draft in its context, read for what it exposes its writer to. */
export interface DraftReading {
  kind: Kind;
  post: PostReading;
  sentences: readonly ParsedSentence[];
  /** By form (`?`, `<money>`), how often it stands in the post. */
  forms: ReadonlyMap<string, number>;
  emptiness: number;
  hostility: number;
  answered: AnsweredReading | null;
  /** How often the post names a competitor, and a company or person in which the writer has a stake. */
  rivals: number;
  interests: number;
  publicCompany: boolean;
  /** How the words of a sentence lean. */
  leanOf(sentence: ParsedSentence, table: Table): Lean;
}

/** Reads a draft; sentences seen before cost nothing. */
export function readDraft(post: ParsedPost, { draft, policy, specificity }: PostContext): DraftReading {
  const sentences = post.sentences.map(({ parsed }) => parsed);
  const answered = answeredBy(draft);
  return {
    kind: draft.kind,
    post: readPost(post, specificity.score),
    sentences,
    forms: countForms(sentences),
    emptiness: specificity.emptiness,
    hostility: hostilityOf(post),
    answered: answered && { ...answered, sentences: answered.post.sentences.map(({ parsed }) => parsed) },
    rivals: findTerms(post, policy.competitors).length,
    interests: findTerms(
      post,
      policy.interests.map(({ name }) => name),
    ).length,
    publicCompany: policy.disclosure.publicCompany,
    leanOf,
  };
}

function countForms(sentences: readonly ParsedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of sentences.flatMap(stepsOf)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}
