import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/analyzer/types';
import { isModelThere } from '../../../src/background/on-device-model';
import { type Problem, rewrite } from '../../../src/background/rewrite';

const TEXT = 'On Tuesday we met in Leeds. It was amazing! Everybody was there.\nWe go on.';
const draft: Draft = { text: TEXT, kind: 'post', site: 'x', context: {} };

/* A stand-in for Chrome's model, which no test machine has. */
const model = {
  availability: vi.fn(),
  create: vi.fn(),
  prompt: vi.fn(),
  destroy: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  model.availability.mockResolvedValue('available');
  model.create.mockResolvedValue(model);
  vi.stubGlobal('LanguageModel', model);
  runIn('Google Chrome');
});
afterEach(() => vi.unstubAllGlobals());

/** Says that we run in this browser, in the words browsers of the family use for themselves. */
function runIn(...names: string[]): void {
  const brands = ['Chromium', ...names, 'Not=A?Brand'].map((brand) => ({ brand, version: '156' }));
  vi.stubGlobal('navigator', { userAgentData: { brands } });
}

function answering(text: string): void {
  model.prompt.mockResolvedValue(JSON.stringify({ rewrite: text }));
}

function findingOn(words: string | null): Problem {
  const start = words === null ? 0 : TEXT.indexOf(words);
  const end = start + (words?.length ?? 0);
  return { start, end, text: words, message: 'It says little.', ask: 'What was it?' };
}

const never = () => new Promise<never>(() => {});
const open = () => new AbortController().signal;

describe('rewrite', () => {
  it('gives other words for the one sentence of the finding', async () => {
    answering('It was [what?].');
    const suggestion = await rewrite(draft, findingOn('amazing'), open());
    expect(suggestion).toEqual({ start: 28, end: 43, text: 'It was [what?].' });
    expect(TEXT.slice(28, 43)).toBe('It was amazing!');
  });

  it('gives other words for all sentences that the finding touches', async () => {
    answering('It was good.');
    const suggestion = await rewrite(draft, findingOn('amazing! Everybody'), open());
    expect(TEXT.slice(suggestion?.start, suggestion?.end)).toBe('It was amazing! Everybody was there.');
  });

  it('gives other words for the whole post, lines kept, where the finding is about all of it', async () => {
    answering(' We met in Leeds on Tuesday.\nWe go on. ');
    const suggestion = await rewrite(draft, findingOn(null), open());
    expect(suggestion).toEqual({ start: 0, end: TEXT.length, text: 'We met in Leeds on Tuesday.\nWe go on.' });
  });

  it('keeps a sentence on its line', async () => {
    answering('It was\n\nlong.');
    expect(await rewrite(draft, findingOn('amazing'), open())).toMatchObject({ text: 'It was long.' });
  });

  it('tells the model the problem and asks for one form of answer', async () => {
    answering('It was long.');
    await rewrite(draft, findingOn('amazing'), open());
    const [question, { responseConstraint }] = model.prompt.mock.calls[0] ?? [];
    expect(question).toContain('Problem: It says little. What was it?');
    expect(responseConstraint).toMatchObject({ required: ['rewrite'] });
  });

  it('refuses what is not faithful', async () => {
    answering('It took 3 hours.');
    expect(await rewrite(draft, findingOn('amazing'), open())).toBeNull();
  });

  it.each(['Sure, here you are', '{"text":"It was long."}', '{"rewrite":7}'])(
    'throws on the answer %s',
    async (json) => {
      model.prompt.mockResolvedValue(json);
      await expect(rewrite(draft, findingOn('amazing'), open())).rejects.toThrow();
      expect(model.destroy).toHaveBeenCalledOnce();
    },
  );

  it.each(['downloadable', 'downloading', 'unavailable'])('makes no session while a model is %s', async (state) => {
    model.availability.mockResolvedValue(state);
    await expect(rewrite(draft, findingOn('amazing'), open())).rejects.toThrow();
    expect(model.create).not.toHaveBeenCalled();
  });

  it('throws at once when stopped, even if the model does not notice', async () => {
    model.prompt.mockImplementation(never);
    const stop = new AbortController();
    const asked = rewrite(draft, findingOn('amazing'), stop.signal);
    await vi.waitFor(() => expect(model.prompt).toHaveBeenCalled());
    stop.abort();
    await expect(asked).rejects.toThrow('aborted');
  });

  it('makes no session when stopped before it began', async () => {
    await expect(rewrite(draft, findingOn('amazing'), AbortSignal.abort())).rejects.toThrow('aborted');
    expect(model.create).not.toHaveBeenCalled();
  });
});

describe('isModelThere', () => {
  it('is true for a model on the device', async () => {
    expect(await isModelThere()).toBe(true);
  });

  it('is false in a browser without that API', async () => {
    vi.unstubAllGlobals();
    expect(await isModelThere()).toBe(false);
  });

  it('is false where the browser fails to say', async () => {
    model.availability.mockRejectedValue(new Error('gone'));
    expect(await isModelThere()).toBe(false);
  });

  it('is false where the browser takes too long to say', async () => {
    vi.useFakeTimers();
    model.availability.mockImplementation(never);
    const answer = isModelThere();
    // The gate waits 300 ms for the whole review.
    await vi.advanceTimersByTimeAsync(290);
    expect(await answer).toBe(false);
    vi.useRealTimers();
  });
});

describe('where a model may run in a cloud', () => {
  it.each([[['Google Chrome']], [['Microsoft Edge']], [[]]])('it is used in %j', async (names) => {
    runIn(...names);
    expect(await isModelThere()).toBe(true);
  });

  it.each([[['Opera']], [['Google Chrome', 'Somebody’s Browser']]])('it is not even asked for in %j', async (names) => {
    runIn(...names);
    expect(await isModelThere()).toBe(false);
    expect(model.availability).not.toHaveBeenCalled();
  });

  it('it is not asked for in a browser that does not say what it is', async () => {
    vi.stubGlobal('navigator', {});
    expect(await isModelThere()).toBe(false);
  });
});
