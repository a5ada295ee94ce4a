import { z } from 'zod';
import { policySchema } from '../schema';

/**
 * The JSON Schema of a shared policy, for editors and other programs; `npm run docs` writes it to
 * docs/lectern-policy.schema.json. Every key may be left out, and none may be there that it does not name.
 */
export function sharedSchema(): object {
  const schema = z.toJSONSchema(policySchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodObject) jsonSchema.additionalProperties = false;
    },
  });
  return {
    ...schema,
    title: 'Lectern: what a company decides',
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
}
