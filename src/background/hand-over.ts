import { i18n } from '#i18n';
import type { Draft } from '../analyzer/types';

/** Chromium on Windows opens no longer address than 2,048 characters; what does not fit is in the copy beside it. */
const LONGEST_ADDRESS = 2000;

/** What somebody needs to take over: where it stands, what it says, and the writer's own draft. */
export function noteFor({ text, context }: Draft, post: string): string {
  return i18n.t('review.handOver.note', [post, context.repliedTo ?? context.quoted ?? '', text]);
}

/**
 * The address of a prepared e-mail with a note, cut where it would be too long to open.
 * @param email empty where the writer chooses the recipient
 */
export function mailWith(note: string, email: string): string {
  const subject = encodeURIComponent(i18n.t('review.handOver.subject'));
  const address = (body: string) =>
    `mailto:${email}?subject=${subject}&body=${encodeURIComponent(body.toWellFormed())}`;
  let body = note;
  while (address(body).length > LONGEST_ADDRESS) body = `${body.slice(0, Math.floor(body.length * 0.9) - 1)}…`;
  return address(body);
}
