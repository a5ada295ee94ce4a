import { describe, expect, it } from 'vitest';
import { voiceSamplesSchema, voiceSchema } from '../../../src/policy/voice-schema';
import { Lessons } from '../../../src/samples/lessons';
import type { News, Sources } from '../../../src/samples/protocol';

const CALM = [
  'The depot in Ghent opens on Monday at nine.',
  'We moved the archive to the first floor last week.',
  'Our report on the bridge is out today.',
  'The line to Hull is closed for two weeks in June.',
  'We hired four drivers for the night shift.',
  'Tickets for March are on sale from Thursday.',
  'The kiln was repaired on Friday and works again.',
  'We publish the new timetable in November.',
];
const LOUD = 'OMG!!! We are SO LIT 🎉🎉🎉 lol dudes #yay #win';

async function learnt(sources: Partial<Sources>): Promise<{ lessons: Lessons; news: News[] }> {
  const news: News[] = [];
  const lessons = new Lessons((one) => news.push(one));
  await lessons.do({ kind: 'learn', sources: { files: [], pasted: '', posts: [], ...sources }, name: 'Rail' });
  return { lessons, news };
}

it('learns from files, a pasted text and single posts together', async () => {
  const { news } = await learnt({
    files: [new File([CALM.slice(0, 3).join('\n\n')], 'posts.txt')],
    pasted: CALM.slice(2, 6).join('\n'),
    posts: CALM.slice(6),
  });
  expect(news[0]).toEqual({ kind: 'progress', done: 0, of: 8 });
  const last = news.at(-1);
  if (last?.kind !== 'learned') throw new Error(`told ${last?.kind}`);
  expect(last.lesson.profile).toMatchObject({ name: 'Rail', samples: 8 });
  expect(last.lesson.strangers).toEqual([]);
  expect(voiceSchema.parse(last.lesson.profile)).toEqual(last.lesson.profile);
});

it('names the posts that do not fit, and learns again without them', async () => {
  const { lessons, news } = await learnt({ posts: [LOUD, ...CALM] });
  expect(news.at(-1)).toMatchObject({
    lesson: {
      strangers: [{ post: 0, text: LOUD, dimensions: expect.arrayContaining(['emoji']) }],
      profile: { samples: 9 },
    },
  });
  await lessons.do({ kind: 'again', leftOut: [0] });
  expect(news.at(-1)).toMatchObject({ lesson: { strangers: [], profile: { samples: 8 } } });
  await lessons.do({ kind: 'again', leftOut: [0, 1] });
  expect(news.at(-1)).toEqual({ kind: 'tooFew', posts: 7, notes: [] });
  await lessons.do({ kind: 'again', leftOut: [] });
  expect(news.at(-1)).toMatchObject({ lesson: { profile: { samples: 9 } } });
});

it('keeps short posts from both ends, none of a stranger’s', async () => {
  const long = `${'The depot has a door, and behind it a second one. '.repeat(12)}#depot`;
  const { news } = await learnt({ posts: [LOUD, long, ...CALM, 'Thank you for your patience with the lift.'] });
  const last = news.at(-1);
  if (last?.kind !== 'learned') throw new Error(`told ${last?.kind}`);
  const { exemplars } = last.lesson;
  expect(exemplars).toContain('Thank you for your patience with the lift.');
  expect(exemplars).not.toContain(LOUD);
  expect(voiceSamplesSchema.parse({ company: exemplars }).company).toEqual(exemplars);
});

describe('what cannot be read', () => {
  it('is named, and costs no other file', async () => {
    const { news } = await learnt({
      files: [new File(['a,b\n1,2'], 'numbers.csv'), new File([CALM.join('\n\n')], 'posts.txt')],
    });
    expect(news.at(-1)).toMatchObject({ kind: 'learned', notes: [{ file: 'numbers.csv', problem: 'noColumn' }] });
  });

  it('is told with how few posts there are', async () => {
    const gone = { name: 'gone.txt', text: () => Promise.reject(new Error('gone')) } as unknown as File;
    const { news } = await learnt({ files: [gone], posts: CALM.slice(0, 2) });
    expect(news.at(-1)).toEqual({ kind: 'tooFew', posts: 2, notes: [{ file: 'gone.txt', problem: 'unread' }] });
  });
});
