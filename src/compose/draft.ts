import type { Draft } from '../analyzer/types';
import type { Composer } from './types';

/**
 * The draft in a composer as it stands at this moment. An empty box is no draft yet, or no more: of the other's words
 * nothing is read then.
 * @param text in the place of what is in the editor
 */
export function draftIn(composer: Composer, text = composer.engine.read(composer.editor)): Draft {
  const { kind, site } = composer;
  if (text.trim() === '') return { text, kind, site, context: {} };
  return { text, kind, site, account: composer.account(), context: composer.context() };
}

/** What of a draft may be written down: the other's words are not the writer's to keep, and nobody's handle is. */
export function ownPartOf({ context: { author }, account: _, ...own }: Draft): Draft {
  return { ...own, context: { author } };
}

/** Equal for drafts that a review, or a writer who approves of one, would call the same: text, kind, who writes, what is answered. */
export function nameOf({ text, kind, account, context }: Draft): string {
  return JSON.stringify([text, kind, account, context]);
}
