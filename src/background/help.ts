import { normalize } from '../analyzer/text/normalize';
import type { Draft, Finding, Way } from '../analyzer/types';
import type { Review } from '../messages';
import type { Policy } from '../policy/schema';
import { mailWith, noteFor } from './hand-over';

type Complaints = Policy['complaints'];
type Contact = Complaints['contacts'][number];

/**
 * What the company has ready for this one answer: an acknowledgement and somebody to take over, each only where a finding
 * leads the writer there. It is all that a page ever gets of these lists.
 * @param post address of the other's post
 * @returns null where no finding leads to either
 */
export function helpFor(
  draft: Draft,
  findings: readonly Pick<Finding, 'ways'>[],
  { acknowledgements, contacts }: Complaints,
  post: string,
): Review['help'] {
  const leadsTo = (way: Way) => findings.some(({ ways }) => ways.includes(way));
  const { repliedTo, quoted, author } = draft.context;
  const theirs = repliedTo ?? quoted ?? '';
  const words = leadsTo('acknowledge') ? acknowledgementFor(theirs, acknowledgements) : undefined;
  const acknowledgement = words ? addressed(words, author) : null;
  if (!leadsTo('hand-to-staff')) return acknowledgement ? { acknowledgement, staff: null } : null;
  const contact = contactFor(theirs, contacts);
  const note = noteFor(draft, post);
  return { acknowledgement, staff: { name: contact?.name ?? '', mail: mailWith(note, contact?.email ?? ''), note } };
}

/** One of several by the complaint's length: the same complaint gets the same one, a row of them not all alike. */
function acknowledgementFor(theirs: string, acknowledgements: readonly string[]): string | undefined {
  return acknowledgements[theirs.length % acknowledgements.length];
}

/** Fills `{name}`; where nobody knows it, the sentence does without: “Hi {name}, thank you” becomes “Hi, thank you”. */
function addressed(acknowledgement: string, name: string | undefined): string {
  if (name) return acknowledgement.replaceAll('{name}', () => name);
  const without = acknowledgement.replaceAll(/,?\s*\{name\}/gu, '').replace(/^[\s,:;.!–—-]+/u, '');
  return without.charAt(0).toUpperCase() + without.slice(1);
}

/** The first contact with a topic whose words are in the complaint, else the first without a topic. */
function contactFor(theirs: string, contacts: readonly Contact[]): Contact | undefined {
  const said = new Set(wordsOf(theirs));
  const isMeant = (topic: string) => wordsOf(topic).length > 0 && wordsOf(topic).every((word) => said.has(word));
  return (
    contacts.find(({ topic }) => topic.split(/[,;/]/u).some(isMeant)) ?? contacts.find(({ topic }) => topic === '')
  );
}

/* Without the plural's ending: a topic "deliveries" is meant for one delivery too. */
function wordsOf(text: string): string[] {
  const words = normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/ies$/u, 'y').replace(/(?<=..)s$/u, ''));
}
