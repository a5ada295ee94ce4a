import type { Span } from '../analyzer/types';
import { copyText } from './clipboard';
import type { Composer } from './types';

/**
 * Puts other words into the draft through the editor's own model, or, where the editor does not take them, on the
 * clipboard.
 * @returns what came of it; notFixed where neither could be done
 */
export async function correct(
  { engine, editor }: Composer,
  { start, end }: Span,
  replacement: string,
): Promise<'done' | 'copied' | 'notFixed'> {
  const done = await engine.replace(editor, { start, end }, replacement).catch(() => false);
  if (done) return 'done';
  return (await copyText(replacement)) ? 'copied' : 'notFixed';
}
