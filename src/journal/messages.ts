import * as z from 'zod/mini';
import { channel } from '../channel';
import { whoIs } from '../requests';
import { entriesProtocol } from './entries-protocol';
import { insightsProtocol } from './insights-protocol';
import { lostDraftsProtocol } from './lost-drafts-protocol';
import { numbersProtocol } from './numbers-protocol';

/* What the extension's own pages ask of the journal. A web page's content script gets no answer, whatever it asks. */

const protocol = {
  /** How much there is. */
  journalOverview: {
    data: z.undefined(),
    answer: z.object({
      entries: z.number(),
      texts: z.number(),
      numbers: z.number(),
      textsDropped: z.number(),
      trouble: z.nullable(z.enum(['full', 'refused'])),
    }),
  },
  ...entriesProtocol,
  ...numbersProtocol,
  ...insightsProtocol,
  ...lostDraftsProtocol,
  /** Delete everything. */
  clearJournal: { data: z.undefined(), answer: z.object({ ok: z.boolean() }) },
};
type Protocol = typeof protocol;
type Data<N extends keyof Protocol> = z.infer<Protocol[N]['data']>;
type Answer<N extends keyof Protocol> = z.infer<Protocol[N]['answer']>;

/**
 * Asks the journal, from a page of the extension.
 * @throws when the background does not answer, or the database does not
 */
export async function askJournal<N extends keyof Protocol>(name: N, data: Data<N>): Promise<Answer<N>> {
  return z.parse(protocol[name].answer, await channel.sendMessage(name, data)) as Answer<N>;
}

/** Answers questions of one name, in the background; those of a web page are refused with an error. */
export function answerJournal<N extends keyof Protocol>(
  name: N,
  answering: (data: Data<N>) => Promise<Answer<N>>,
): () => void {
  return channel.onMessage(name, ({ data, sender }) => {
    if (!whoIs(sender).isExtensionPage) throw new Error('Not for a web page');
    return answering(z.parse(protocol[name].data, data) as Data<N>);
  });
}
