import { type Styles, styleRuleId } from '../analyzer/styles/style';
import { formOfTerm } from '../analyzer/terms/term-form';
import type { Fault } from './faults';
import { recognise } from './hash-terms';
import { migrate, type StoredDocument } from './migrations';
import { partOfRule, partsOf, writePart } from './parts';
import type { Policy } from './schema';

/** What the company decides for everybody: it lies over what a writer chooses. */
export interface CompanyLayer {
  /** Its values by part; a part that is in here is locked. */
  parts: ReadonlyMap<string, unknown>;
  /** What it says that cannot be used; those parts stay the writer's. */
  faults: readonly Fault[];
}

/** Nobody but the writer decides. */
export const NO_COMPANY: CompanyLayer = { parts: new Map(), faults: [] };

/**
 * The key beside the policy's own under which a company gives its unreadable terms: Chromium's schema of managed
 * storage knows no list of texts and objects together.
 */
export const HASHED_KEY = 'confidentialTermsHashed';
const TERMS_KEY = 'confidentialTerms';

/**
 * The key that holds styles. A company may give them as JSON in a text: of rules in several shapes Chromium's schema knows
 * nothing either.
 */
export const STYLES_KEY = 'vale';

/** The rules that look for what a part says. */
export const RULES_OF = {
  person: 'voice/person',
  'style.formality': 'voice/formality',
  'style.maxEmoji': 'voice/emoji',
  'style.maxExclamations': 'voice/energy',
  'terms.banned': 'voice/banned-term',
  'terms.preferred': 'voice/preferred-term',
  productNames: 'voice/name-spelling',
  competitors: 'risk/disparagement',
  interests: 'risk/undisclosed-interest',
  confidentialTerms: 'risk/confidential-term',
  sensitiveTopics: 'risk/sensitive-topic',
  'crisis.active': 'risk/crisis-hold',
  'crisis.quietPeriods': 'risk/crisis-hold',
} as const;

/** Reads what managed storage holds, part by part. Never throws. */
export function readCompany(stored: unknown): CompanyLayer {
  let document: StoredDocument;
  try {
    document = migrate(stored);
  } catch {
    return {
      parts: new Map(),
      faults: [{ part: 'schemaVersion', at: ['schemaVersion'], kind: 'other', expected: '' }],
    };
  }
  const { parts, faults } = partsOf(withStylesRead(withTermsTogether(document)));
  return { parts: withTheirRules(parts), faults };
}

/** A policy as it applies under the company's; the same object where the company decides nothing. */
export function under({ parts }: CompanyLayer, own: Policy): Policy {
  if (parts.size === 0) return own;
  const policy = [...parts].reduce((next, [path, value]) => writePart(next, path, value), own);
  return parts.has('terms.allowed') ? policy : withoutForbidden(policy, parts);
}

/*
 * What a company sets is worth nothing where a writer can switch off the rule that looks for it: that rule is the
 * company's too, at the company's level or else at its own.
 */
function withTheirRules(parts: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const theirs = Object.entries(RULES_OF)
    .filter(([part]) => parts.has(part))
    .map(([, rule]) => [partOfRule(rule), undefined] as const);
  // A profile of the writer's own would go before the company's voice.
  const voices: [string, unknown][] = parts.has('voice') ? [['voices', []]] : [];
  const styles = withStyles(parts.get('vale.styles') as Styles['styles'] | undefined);
  return new Map([...theirs, ...voices, ...styles, ...parts]);
}

/* Likewise what a style's rules leave alone. */
function withStyles(styles: Styles['styles'] | undefined): [path: string, value: unknown][] {
  if (!styles) return [];
  const ids = styles.flatMap(({ name, rules }) => rules.map((rule) => styleRuleId(name, rule.name)));
  return [['vale.accept', []], ...ids.map((id): [string, undefined] => [partOfRule(id), undefined])];
}

/* Nor where a writer allows what the company forbids, in whatever case, number or spelling. */
function withoutForbidden(policy: Policy, parts: ReadonlyMap<string, unknown>): Policy {
  const { banned, preferred, allowed } = policy.terms;
  const forbidden = [
    ...(parts.has('terms.banned') ? banned : []),
    ...(parts.has('terms.preferred') ? Object.keys(preferred) : []),
    ...(parts.has('confidentialTerms') ? policy.confidentialTerms : []),
  ];
  const forms = new Set(forbidden.map((term) => (typeof term === 'string' ? formOfTerm(term)?.form : undefined)));
  const hashed = forbidden.filter((term) => typeof term !== 'string');
  const left = allowed.filter(
    (term) => !forms.has(formOfTerm(term)?.form ?? '') && !hashed.some((secret) => recognise(secret, [term])),
  );
  return { ...policy, terms: { ...policy.terms, allowed: left } };
}

function withTermsTogether(document: StoredDocument): StoredDocument {
  const { [HASHED_KEY]: hashed, ...others } = document;
  if (hashed === undefined) return document;
  const clear = others[TERMS_KEY] ?? [];
  // What is no list is handed on as it is, to be found at fault under its name.
  const together = Array.isArray(clear) && Array.isArray(hashed) ? [...clear, ...hashed] : hashed;
  return { ...others, [TERMS_KEY]: together };
}

function withStylesRead(document: StoredDocument): StoredDocument {
  const given = document[STYLES_KEY];
  if (typeof given !== 'string') return document;
  try {
    return { ...document, [STYLES_KEY]: JSON.parse(given) };
  } catch {
    // A text where a group belongs: found at fault as such.
    return document;
  }
}
