import { hostilityOf } from '../../../src/analyzer/conversation/hostility';
import { type Reading, readOther } from '../../../src/analyzer/conversation/read-other';
import { parsePost, SentenceCache } from '../../../src/analyzer/text/post';

const parse = (text: string) => parsePost({ text, kind: 'post', site: 'x', context: {} }, new SentenceCache());

/** Reads a text as the post that a draft answers. */
export const reading = (text: string): Reading => readOther(parse(text));

/** Reads the tone of a text, 0 to 1. */
export const hostility = (text: string): number => hostilityOf(parse(text));
