import { i18n } from '#i18n';
import { type Review, send } from '../messages';
import type { Requests } from '../requests';
import type { Offers } from '../review/model';
import { copyText } from './clipboard';
import { correct } from './correction';
import { draftIn, ownPartOf } from './draft';
import type { Outgoing } from './outgoing';
import type { Composer } from './types';

/** Where the ways out of a draft lead that change no words; null where no finding leads to one. */
export function offersOf(composer: Composer, { findings, help }: Review): Offers | null {
  const leads = findings.some(({ ways }) => ways.length > 0);
  return leads ? { acknowledgement: null, staff: null, ...help, message: composer.places().message } : null;
}

/**
 * “Don’t reply”: the draft goes to the journal and out of the box. Without a copy in the journal it stays where it is.
 * @param findings what was found in it, and decided
 * @param gate what the gate did to it
 * @returns a sentence for the writer
 */
export async function leave(
  composer: Composer,
  findings: Requests['record']['findings'],
  gate: Outgoing['gate'] = {},
): Promise<string> {
  const draft = draftIn(composer);
  const entry = { draft: ownPartOf(draft), outcome: 'discarded', findings, ...gate } as const;
  const { ok } = await send('record', entry).catch(() => ({ ok: false }));
  if (!ok) return i18n.t('review.notice.notKept');
  const { engine, editor } = composer;
  // What was written meanwhile is not in the journal.
  const isKept = engine.read(editor) === draft.text;
  const emptied = isKept && (await engine.replace(editor, writersPart(composer), '').catch(() => false));
  return i18n.t(emptied ? 'review.notice.left' : 'review.notice.leftInBox');
}

/**
 * “Start from our words”: they take the place of the draft, as one step of the editor's undo.
 * @returns null when done, else a sentence for the writer
 */
export function startFrom(composer: Composer, acknowledgement: string): Promise<string | null> {
  return correct(composer, writersPart(composer), acknowledgement);
}

/** Copies what the staff needs. @returns a sentence for the writer */
export async function copyNote(note: string): Promise<string> {
  return i18n.t((await copyText(note)) ? 'review.notice.noteCopied' : 'review.notice.noteNotCopied');
}

/** All of the text but the name that the site itself has put at the start of an answer, as a mention that must stay. */
function writersPart(composer: Composer): { start: number; end: number } {
  const { text, context } = draftIn(composer);
  const named = context.author && text.startsWith(`${context.author} `) ? context.author.length + 1 : 0;
  return { start: named, end: text.length };
}
