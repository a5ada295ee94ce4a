import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { type Line, LONGEST_LINE, linesOf } from '../../../src/cli/lines';
import { answersIn, folderWith, lectern, review, start } from './lectern';

const NDJSON = ['lint', '--ndjson', '--format', 'ndjson', '-'];

async function lines(...chunks: (string | Uint8Array)[]): Promise<Line[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  return Array.fromAsync(linesOf(stream()));
}

test('lines end at LF and CRLF only, wherever the chunks are cut', async () => {
  const whole = Buffer.from('\uFEFFone\r\ntwo\u2028still two 👩‍🚀\n\nfour');
  const cut = Array.from(whole, (_, index) => whole.subarray(index, index + 1));
  const expected = ['one', 'two\u2028still two 👩‍🚀', '', 'four'];
  expect((await lines(whole)).map(({ text }) => text)).toEqual(expected);
  expect((await lines(...cut)).map(({ text }) => text)).toEqual(expected);
  expect((await lines('a\n')).map(({ number }) => number)).toEqual([1]);
});

test('bytes that are no UTF-8 and lines without end are refused, and the next line is read', async () => {
  const [broken, next] = await lines(new Uint8Array([0x61, 0xff, 0x0a]), 'b\n');
  expect(broken).toMatchObject({ number: 1, text: null, problem: 'not UTF-8 text' });
  expect(next).toEqual({ number: 2, text: 'b', problem: null });
  const mebibyte = Buffer.alloc(1024 * 1024, 'a');
  const endless = Array.from({ length: LONGEST_LINE / mebibyte.length + 1 }, () => mebibyte);
  const [long, after] = await lines(...endless, '\nb');
  expect(long).toMatchObject({ text: null, problem: 'longer than 16 MiB' });
  expect(after?.text).toBe('b');
});

test('a file that is not UTF-8 is refused by name', async () => {
  const cwd = folderWith({ 'post.md': new Uint8Array([0x48, 0xe9]) });
  const { status, stderr } = await lectern(['lint', 'post.md'], { cwd });
  expect([status, stderr]).toEqual([2, 'lectern: cannot read post.md: it is not UTF-8 text\n']);
});

test('a byte order mark is no part of the text', async () => {
  const { stdout } = await lectern(NDJSON, { input: '\uFEFF{"id":1,"text":"Thank you."}\r\n{"id":2,"text":"Hi."}' });
  expect(answersIn(stdout).map(({ id }) => id)).toEqual([1, 2]);
});

test('a post of a megabyte is one post', async () => {
  const { answers } = await review([
    { id: 1, text: 'We sold 12 boats in May. '.repeat(40_000) },
    { id: 2, text: 'Hi.' },
  ]);
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
});

test('each answer is written before the next post is asked for', async () => {
  const child = start(NDJSON);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    child.stdin.write(`${JSON.stringify({ id, text: 'Thank you.' })}\n`);
    expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ id });
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('a reader that leaves ends the command without a word', async () => {
  const child = start(NDJSON);
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  child.stdin.on('error', () => {}); // the command goes while we still write
  const post = `${JSON.stringify({ text: 'We sold 12 boats in May.' })}\n`;
  const writing = setInterval(() => child.stdin.write(post.repeat(200)), 5);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status, signal] = await once(child, 'close');
  clearInterval(writing);
  expect([status, signal, complaint]).toEqual([0, null, '']);
});

/* Collecting garbage in so small a heap takes a busy machine a while, in milliseconds. */
const PATIENCE = 240_000;

test(
  'memory does not grow with the input',
  async () => {
    // 140 MB of posts, and as much of answers, through a heap that could not hold either.
    const child = start(NDJSON, { env: { NODE_OPTIONS: '--max-old-space-size=128' } });
    const filler = 'x'.repeat(120_000);
    const count = 1200;
    let answered = 0;
    const reading = (async () => {
      for await (const line of createInterface({ input: child.stdout })) {
        expect(JSON.parse(line).id.slice(filler.length)).toBe(String(answered));
        answered += 1;
      }
    })();
    for (let index = 0; index < count; index += 1) {
      const post = { id: `${filler}${index}`, text: `Sold ${index} boats in May.` };
      if (!child.stdin.write(`${JSON.stringify(post)}\n`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
    await reading;
    expect(answered).toBe(count);
  },
  PATIENCE,
);
