import { z } from 'zod';
import { contactSchema, interestSchema, quietPeriodSchema } from '../../policy/schema';

/** Says which part of an entry cannot be stored as it is typed; null where all of it can. */
export type ProblemOf<T> = (entry: T) => (keyof T & string) | null;

function bySchema<T>(schema: z.ZodType<T>): ProblemOf<T> {
  return (entry) => {
    const [issue] = schema.safeParse(entry).error?.issues ?? [];
    return issue ? (String(issue.path[0]) as keyof T & string) : null;
  };
}

const problemByDays = bySchema(quietPeriodSchema);

export const problemOfText = bySchema(z.object({ text: z.string().trim().min(1).max(1000) }));
export const problemOfInterest = bySchema(interestSchema);
export const problemOfContact = bySchema(contactSchema);
/** A period that ends before it begins would never hold anything. */
export const problemOfPeriod: typeof problemByDays = (period) =>
  problemByDays(period) ?? (period.until < period.from ? 'until' : null);
