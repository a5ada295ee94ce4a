import type { Candidate, Datum } from './datum';
import { ownerOf } from './whose';

/** An e-mail address, short enough that a run of dots or dashes cannot make the search slow. */
export const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;

/* Mailboxes of a task, not of a person (RFC 2142 and what companies add to it). */
const TASK =
  /^(?:info|press|presse|media|newsroom|support|help|helpdesk|sales|hello|hallo|hi|hey|contact|contacto|kontakt|contato|office|buero|care|service|services|customer|customerservice|jobs|job|career|careers|bewerbung|hr|people|team|events?|event|tickets?|booking|bookings|reservation|reservations|orders?|shop|store|billing|accounts?|accounting|finance|invoice|invoices|admin|legal|privacy|dpo|gdpr|datenschutz|security|abuse|webmaster|postmaster|noreply|no-reply|donotreply|newsletter|news|feedback|editor|editorial|redaktion|marketing|pr|investors?|ir|partners?|partnerships|community|volunteers?|donate|donations|enquiries|inquiries|enquiry|ask|mail|post|reception|front|desk|studio|secretary|board|apply|rsvp|festival|school|library|museum|gallery|museum|workshop|trade|export|returns?|refunds?|complaints?|ombudsman|speakup|whistle\w*|git|root|user|users|guest|demo|test|name|you|your|someone|somebody|me|first|firstname|example)(?:[._+-]?\p{L}{0,12}\d*)?$/iu;
/* Mail services for people; a company's own address is elsewhere. */
const FREE =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|pm|mail|zoho|yandex|qq|163|126|naver|libero|orange|wanadoo|free|laposte|btinternet|sky|virginmedia|comcast|verizon|att|hey|fastmail|tutanota)\./iu;
/* "maria.santos", "j_smith", "anna.k", "tom1984": a person's name or a person's handle. */
const PERSONAL = /^(?:\p{L}{1,20}[._-]\p{L}{1,24}(?:[._-]\p{L}{1,24})?\d{0,4}|\p{L}{2,20}\d{1,4})$/u;

/** Personal e-mail addresses of others. A mailbox of a task, one's own address and one that is given out pass. */
export function personalEmail(candidate: Candidate): Datum | null {
  const { text, start, end, before } = candidate;
  const local = text.slice(0, text.lastIndexOf('@'));
  // "scheme://user:password@host" is no mailbox.
  if (TASK.test(local) || /[:/]$/u.test(before)) return null;
  const owner = ownerOf(candidate);
  const isFree = FREE.test(text);
  if (owner === 'theirs') return { kind: 'email', start, end };
  if (/\b(?:my|me|i['’]m)\b[^.!?]{0,40}$/iu.test(before)) return null;
  if (owner === 'ours')
    return isFree && /\p{Lu}\p{Ll}+(?: at| on| via| under|,|:| \() ?$/u.test(before)
      ? { kind: 'email', start, end }
      : null;
  return isFree || PERSONAL.test(local) ? { kind: 'email', start, end } : null;
}
