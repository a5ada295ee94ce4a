/*
 * npm run eval: how well the analyzer judges, on labelled posts that it was not written from. The labelled sets are not
 * part of the project (their licences do not allow it); without them only the project's own corpus is measured.
 */
import { existsSync } from 'node:fs';
import { measureAnswered } from './eval/answered.mjs';
import { measureConversation } from './eval/conversation.mjs';
import { measureCorpus } from './eval/corpus.mjs';
import { measureFlags } from './eval/flags.mjs';
import { measureRanking } from './eval/ranking.mjs';
import { measureRisk } from './eval/risk.mjs';
import { DATA } from './eval/rows.mjs';
import { measureSpecificity } from './eval/specificity.mjs';
import { measureVoice } from './eval/voice.mjs';
import { withTypeScript } from './load-ts.mjs';

await withTypeScript(async (load) => {
  const { analyze } = await load('src/analyzer/analyze.ts');
  const { defaultPolicy, policySchema } = await load('src/policy/schema.ts');
  const { verdictOf } = await load('src/policy/verdict.ts');
  const judge = {
    report: (text) => analyze({ text, kind: 'post', site: 'x', context: {} }, defaultPolicy),
    draft: ({ text, kind, site, context, policy }) =>
      analyze({ text, kind, site, context }, policySchema.parse(policy)),
    isHeld: ({ findings }) => verdictOf(findings, 'confirm').hold,
  };

  const { learn } = await load('src/analyzer/voice/learn.ts');
  const underVoice = (text, voice) =>
    analyze({ text, kind: 'post', site: 'x', context: {} }, { ...defaultPolicy, voice }).findings;

  measureCorpus(judge);
  measureRisk(judge);
  const { answeredBy } = await load('src/analyzer/conversation/answered.ts');
  measureAnswered((repliedTo) => answeredBy({ text: '', kind: 'reply', site: 'x', context: { repliedTo } }).kind);
  measureVoice(learn, underVoice);
  if (!existsSync(DATA)) {
    console.log('\nNo labelled data beside the project (../shared/data), so the other tables are left out.');
    return;
  }
  measureSpecificity(judge);
  measureFlags(judge, 'executive_posts.jsonl', 'Real executives’ original posts', (row) => !row.reply);
  measureFlags(judge, 'executive_posts.jsonl', 'Real executives’ replies, read as posts', (row) => row.reply);
  measureFlags(judge, 'corporate_posts.jsonl', 'Corporate posts', () => true);
  measureRanking(judge);
  measureConversation(await readerWith(load));
});

async function readerWith(load) {
  const { parsePost, SentenceCache } = await load('src/analyzer/text/post.ts');
  const { readOther } = await load('src/analyzer/conversation/read-other.ts');
  const { HOSTILE, hostilityOf } = await load('src/analyzer/conversation/hostility.ts');
  const cache = new SentenceCache();
  const parse = (text) => parsePost({ text, kind: 'post', site: 'x', context: {} }, cache);
  return { read: (text) => readOther(parse(text)), hostility: (text) => hostilityOf(parse(text)), hostile: HOSTILE };
}
