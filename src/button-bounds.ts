import * as v from 'valibot';
import { buttonShape } from './messages';

/** A button as a page has told of it: no longer and no stranger than one can be. */
export const boundedButton = v.object({
  ...buttonShape.entries,
  tag: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  role: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  type: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  testId: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  fromEnd: v.pipe(v.number(), v.integer(), v.minValue(1)),
  of: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
