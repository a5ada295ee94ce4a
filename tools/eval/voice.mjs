import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { percent, readRows } from './rows.mjs';

const CORPUS = fileURLToPath(new URL('../../tests/corpus/voice/', import.meta.url));
const MANY = 2000;

/**
 * Prints how well drafts are told from a learned voice: on own profiles of eight samples each and drafts kept apart while
 * the rules were made; and the time that learning from many samples takes.
 * @param {(samples: string[], options: { name: string }) => { profile: object, misfits: unknown[] }} learn
 * @param {(text: string, profile: object) => { rule: string }[]} findings of a draft under a profile
 */
export function measureVoice(learn, findings) {
  const table = {};
  const all = [];
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.samples.jsonl'))) {
    const name = file.replace('.samples.jsonl', '');
    const { profile } = learn(
      readRows(CORPUS + file).map(({ text }) => text),
      { name },
    );
    const drafts = readRows(`${CORPUS}${name}.drafts.jsonl`).map(({ text, off }) => ({
      off,
      told: findings(text, profile).some(({ rule }) => rule.startsWith('voice/')),
    }));
    all.push(...drafts);
    table[name] = figures(drafts);
  }
  table.together = figures(all);
  console.log('\nOwn voices: drafts on and off voice, kept apart');
  console.table(table);
  measureTime(learn);
}

function figures(drafts) {
  const off = drafts.filter((draft) => draft.off !== null);
  const on = drafts.filter((draft) => draft.off === null);
  const right = drafts.filter(({ off, told }) => told === (off !== null));
  return {
    drafts: drafts.length,
    accuracy: percent(right.length, drafts.length),
    'off voice: told': percent(off.filter(({ told }) => told).length, off.length),
    'on voice: false alarms': percent(on.filter(({ told }) => told).length, on.length),
  };
}

function measureTime(learn) {
  const texts = ['unseen.jsonl', 'seen.jsonl']
    .flatMap((file) => readRows(`${CORPUS}../${file}`))
    .map(({ text }) => text);
  const samples = Array.from({ length: MANY }, (_, i) => `${texts[i % texts.length]} ${i}`);
  const started = performance.now();
  learn(samples, { name: 'many' });
  console.log(`Learning from ${MANY} posts: ${((performance.now() - started) / 1000).toFixed(2)} s`);
}
