import { z } from 'zod';
import { HASHED_KEY, STYLES_KEY } from './company';
import { policySchema } from './schema';

/** A JSON Schema, or a part of one, as zod writes it. */
interface Schema {
  type?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
}

/**
 * The schema of managed storage for Chromium, which ships with the extension: Chromium reads a company's values from
 * registry, profile or file by it. It takes a subset of JSON Schema: one type for each value, no choice between shapes,
 * no patterns that its own regular expressions do not know. What does not fit is dropped by Chromium without a word, so
 * this one tells types only: choices and limits are for `company.ts` to judge, which can say what is wrong.
 * https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export function managedSchema(): Schema {
  const { properties = {} } = z.toJSONSchema(policySchema, { io: 'input' }) as Schema;
  const [, hashed] = properties.confidentialTerms?.items?.anyOf ?? [];
  return {
    type: 'object',
    properties: {
      ...narrowAll({ ...properties, [STYLES_KEY]: { type: 'string' } }),
      ...narrowAll({ [HASHED_KEY]: { type: 'array', items: hashed ?? {} } }),
    },
  };
}

function narrowAll(properties: Record<string, Schema>): Record<string, Schema> {
  const narrowed = Object.entries(properties).flatMap(([key, schema]) => {
    const one = narrow(schema);
    return one ? [[key, one] as const] : [];
  });
  return Object.fromEntries(narrowed);
}

/* Of a choice between shapes the first; a list of texts or objects is then one of texts. Null is said by leaving out. */
function narrow({ type, anyOf, items, properties, additionalProperties }: Schema): Schema | null {
  if (anyOf) return anyOf.map(narrow).find((one) => one !== null) ?? null;
  switch (type) {
    case 'boolean':
    case 'string':
    case 'number':
    case 'integer':
      return { type };
    case 'array': {
      const each = items && narrow(items);
      return each ? { type, items: each } : null;
    }
    case 'object': {
      if (properties) return { type, properties: narrowAll(properties) };
      const each = typeof additionalProperties === 'object' ? narrow(additionalProperties) : null;
      return each ? { type, additionalProperties: each } : null;
    }
    default:
      return null;
  }
}
