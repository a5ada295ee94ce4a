import type { Readiness } from '../../policy/readiness';
import { contactSchema, type Policy } from '../../policy/schema';
import { PRESS } from './answers';

/** Whether a wrong post may cost more than a wrong impression: then what is serious must be fixed, or a reason given. */
export function isStrict({ publicCompany, industry }: Readiness): boolean {
  return publicCompany === true || (industry !== null && industry !== 'none');
}

/** The answers as parts of a policy, as in `parts.ts`. What was not answered is no part. */
export function partsFrom(answers: Readiness, policy: Policy): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>([
    ['crisis.quietPeriods', answers.quietPeriods],
    ['complaints.contacts', contactsWith(answers, policy.complaints.contacts)],
    ['goals', answers.goals],
    ['plan.postsPerWeek', answers.plan.postsPerWeek],
    ['plan.hoursPerWeek', answers.plan.hoursPerWeek],
  ]);
  if (answers.publicCompany !== null) parts.set('disclosure.publicCompany', answers.publicCompany);
  if (isStrict(answers)) parts.set('gate.mode', 'require');
  return parts;
}

/* Without an address there is nobody to hand over to: such a contact is in the strategy alone. */
function contactsWith(
  { complaints, press }: Readiness,
  contacts: Policy['complaints']['contacts'],
): Policy['complaints']['contacts'] {
  const named = [
    { topic: PRESS, ...press },
    { topic: '', ...complaints },
  ].flatMap((contact) => contactSchema.safeParse(contact).data ?? []);
  const others = contacts.filter(({ topic }) => !named.some((one) => one.topic === topic));
  return [...others, ...named];
}
