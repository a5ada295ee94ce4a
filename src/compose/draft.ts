import type { Draft } from '../analyzer/types';
import type { Composer } from './types';

/** The draft in a composer as it stands at this moment. */
export function draftIn(composer: Composer): Draft {
  const { kind, site, engine, editor } = composer;
  return { text: engine.read(editor), kind, site, context: composer.context() };
}
