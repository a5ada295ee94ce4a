import type { Draft } from '../analyzer/types';
import type { Composer } from './types';

/** The draft in a composer as it stands at this moment. */
export function draftIn(composer: Composer): Draft {
  const { kind, site, engine, editor } = composer;
  return { text: engine.read(editor), kind, site, context: composer.context() };
}

/** Equal for drafts that a review, or a writer who approves of one, would call the same: text, kind and what is answered. */
export function nameOf({ text, kind, context }: Draft): string {
  return JSON.stringify([text, kind, context]);
}
