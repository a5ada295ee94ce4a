import type { HashedTerm } from '../../analyzer/policy';
import type { Policy } from '../../policy/schema';
import type { Field } from './fields';

type Group = 'disclosure' | 'crisis' | 'complaints';

function part<G extends Group, K extends keyof Policy[G] & string>(group: G, key: K): Field<Policy[G][K]> {
  return {
    part: `${group}.${key}`,
    read: (policy) => policy[group][key],
    write: (policy, value) => ({ ...policy, [group]: { ...policy[group], [key]: value } }),
  };
}

function whole<K extends 'competitors' | 'interests' | 'sensitiveTopics'>(key: K): Field<Policy[K]> {
  return { part: key, read: (policy) => policy[key], write: (policy, value) => ({ ...policy, [key]: value }) };
}

/** A list of texts as the list of entries with one text each. */
function asEntries(texts: Field<string[]>): Field<{ text: string }[]> {
  return {
    part: texts.part,
    read: (policy) => texts.read(policy).map((text) => ({ text })),
    write: (policy, entries) =>
      texts.write(
        policy,
        entries.map(({ text }) => text),
      ),
  };
}

const isClear = (term: string | HashedTerm): term is string => typeof term === 'string';
const isHashed = (term: string | HashedTerm): term is HashedTerm => typeof term !== 'string';

export const publicCompany = part('disclosure', 'publicCompany');
export const approvedWordings = asEntries(part('disclosure', 'approvedWordings'));
export const filingHosts = part('disclosure', 'filingHosts');
export const competitors = whole('competitors');
export const interests = whole('interests');
export const sensitiveTopics = whole('sensitiveTopics');
export const crisisActive = part('crisis', 'active');
export const crisisMessage = part('crisis', 'message');
export const quietPeriods = part('crisis', 'quietPeriods');
export const contacts = part('complaints', 'contacts');
export const acknowledgements = asEntries(part('complaints', 'acknowledgements'));

/** The confidential terms that can be read, and those that are only told by their hashes. */
export const clearTerms: Field<string[]> = {
  part: 'confidentialTerms',
  read: ({ confidentialTerms }) => confidentialTerms.filter(isClear),
  write: (policy, terms) => ({
    ...policy,
    confidentialTerms: [...terms, ...policy.confidentialTerms.filter(isHashed)],
  }),
};
export const hashedTerms: Field<HashedTerm[]> = {
  part: 'confidentialTerms',
  read: ({ confidentialTerms }) => confidentialTerms.filter(isHashed),
  write: (policy, terms) => ({ ...policy, confidentialTerms: [...policy.confidentialTerms.filter(isClear), ...terms] }),
};
