import { i18n } from '#i18n';
import type { Span } from '../analyzer/types';
import { copyText } from './clipboard';
import type { Composer } from './types';

/**
 * Puts other words into the draft through the editor's own model, or, where the editor does not take them, on the
 * clipboard.
 * @returns null when done, else a sentence for the writer
 */
export async function correct(
  { engine, editor }: Composer,
  { start, end }: Span,
  replacement: string,
): Promise<string | null> {
  const done = await engine.replace(editor, { start, end }, replacement).catch(() => false);
  if (done) return null;
  return i18n.t((await copyText(replacement)) ? 'review.notice.copied' : 'review.notice.notFixed');
}
