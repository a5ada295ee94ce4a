import { z } from 'zod';
import { type Fault, faultOf } from './faults';
import { type Policy, policySchema } from './schema';

/*
 * A policy's parts: what is decided by itself, named by its path, such as `company`, `style.maxEmoji` or, for the level
 * of one rule, `rules.value/hype`. A company sets them one by one, a shared file changes them one by one, and they travel
 * one by one between a writer's machines.
 */

const RULES = 'rules';
/** Keys of a document that are no setting. */
const LABELS: readonly string[] = ['$schema', 'schemaVersion'];

type Shape = Record<string, z.ZodType>;
type Values = Record<string, unknown>;

const shape: Shape = policySchema.shape;

/** Every part but the levels of rules, which have one part for each rule that a policy names. */
export const PART_PATHS: readonly string[] = Object.keys(shape)
  .filter((key) => !LABELS.includes(key) && key !== RULES)
  .flatMap((key) => {
    const members = membersOf(key);
    return members ? Object.keys(members).map((member) => `${key}.${member}`) : [key];
  });

/** The part that holds the level of a rule. */
export function partOfRule(rule: string): string {
  return `${RULES}.${rule}`;
}

/** The rule whose level a part holds; null where it holds something else. */
export function ruleOfPart(path: string): string | null {
  return path.startsWith(`${RULES}.`) ? path.slice(RULES.length + 1) : null;
}

/** The parts that a policy has: all of `PART_PATHS`, and one for each rule it names. */
export function pathsOf(policy: Policy): string[] {
  return [...PART_PATHS, ...Object.keys(policy.rules).map(partOfRule)];
}

/** The value of a part; undefined where it is the level of a rule that the policy leaves alone. */
export function readPart(policy: Policy, path: string): unknown {
  const [key, member] = split(path);
  const value = (policy as Values)[key];
  return member === null ? value : (value as Values)[member];
}

/**
 * The policy with another value in one part; undefined takes a rule's level away.
 * @param value must be what `partsOf` or `readPart` gave for the same path
 */
export function writePart(policy: Policy, path: string, value: unknown): Policy {
  const [key, member] = split(path);
  if (member === null) return { ...policy, [key]: value };
  const { [member]: _old, ...others } = (policy as Values)[key] as Values;
  return { ...policy, [key]: value === undefined ? others : { ...others, [member]: value } };
}

/** What a document says about a policy: the parts that are sound, completed as the schema does, and what is wrong. */
export interface Parts {
  parts: ReadonlyMap<string, unknown>;
  faults: readonly Fault[];
}

/** Reads a document part by part, so that a fault in one costs no other. Never throws. */
export function partsOf(document: unknown): Parts {
  const parts = new Map<string, unknown>();
  const faults: Fault[] = [];
  const take = (path: string, at: readonly string[], schema: z.ZodType, value: unknown): void => {
    const parsed = schema.safeParse(value);
    if (parsed.success) parts.set(path, parsed.data);
    else faults.push(faultOf(parsed.error, path, at));
  };
  const each = (value: unknown, at: readonly string[], known: (key: string) => z.ZodType | undefined): void => {
    if (!isObject(value)) {
      faults.push({ part: at.join('.'), at, kind: 'type', expected: 'object' });
      return;
    }
    for (const [key, content] of Object.entries(value)) {
      const here = [...at, key];
      if (at.length === 0 && LABELS.includes(key)) continue;
      const schema = known(key);
      const members = at.length === 0 ? membersOf(key) : undefined;
      if (!schema) faults.push({ part: here.join('.'), at: here, kind: 'unknown', expected: '' });
      else if (key === RULES && at.length === 0) each(content, here, levelOf);
      else if (members) each(content, here, (member) => schemaOf(members, member));
      else take(here.join('.'), here, schema, content);
    }
  };
  each(document, [], (key) => schemaOf(shape, key));
  return { parts, faults };
}

/** The schema of a rule's level; undefined where no rule can be called so. */
function levelOf(rule: string): z.ZodType | undefined {
  const { keyType, valueType } = policySchema.shape.rules.unwrap();
  return keyType.safeParse(rule).success ? valueType : undefined;
}

/** What a key of the policy holds, where it is a group of parts. */
function membersOf(key: string): Shape | undefined {
  const schema = schemaOf(shape, key);
  const inner = schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodObject ? inner.shape : undefined;
}

/* The first dot only: the name of a rule may have one. */
function split(path: string): [key: string, member: string | null] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, null] : [path.slice(0, dot), path.slice(dot + 1)];
}

function schemaOf(schemas: Shape, key: string): z.ZodType | undefined {
  return Object.hasOwn(schemas, key) ? schemas[key] : undefined;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
