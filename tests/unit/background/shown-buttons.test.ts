import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepShownButtons } from '../../../src/background/shown-buttons';
import type { Received, Sender } from '../../../src/requests';

const world = vi.hoisted(() => ({
  answers: {} as Record<string, (data: unknown, sender: unknown) => Promise<unknown>>,
  removed: () => {},
  permitted: [] as string[],
}));
vi.mock('../../../src/requests', () => ({
  answer: (name: string, answering: (data: unknown, sender: unknown) => Promise<unknown>) => {
    world.answers[name] = answering;
  },
}));
vi.mock('../../../src/policy/exclusive', () => ({ exclusively: (_: string, work: () => unknown) => work() }));

const BUTTON = { tag: 'button', role: null, type: 'submit', testId: null, words: true, fromEnd: 1, of: 2 };
const on = (host: string | null): Sender => ({ tabId: 7, host, isPrivate: false, isExtensionPage: false });
const ask = (host: string | null) => world.answers.shownButton?.(undefined, on(host));
const keep = (host: string | null, button: Received['keepButton']['button'] = BUTTON) =>
  world.answers.keepButton?.({ button }, on(host));

beforeEach(() => {
  fakeBrowser.reset();
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => world.permitted.includes(one)),
    onRemoved: { addListener: (told: () => void) => Object.assign(world, { removed: told }) },
  };
  Object.assign(fakeBrowser, { permissions });
  world.permitted = ['https://club.example/*', 'https://forum.example/*'];
  keepShownButtons();
});

describe('the button that a writer has shown', () => {
  it('is kept for its site, and told there only', async () => {
    expect(await ask('club.example')).toEqual({ button: null });
    expect(await keep('club.example')).toEqual({ ok: true });
    expect(await ask('club.example')).toEqual({ button: BUTTON });
    expect(await ask('forum.example')).toEqual({ button: null });
  });

  it('is nobody’s where the browser names no page', async () => {
    expect(await keep(null)).toEqual({ ok: false });
    expect(await ask(null)).toEqual({ button: null });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is told to no site by the name of what every object has', async () => {
    expect(await ask('constructor')).toEqual({ button: null });
  });

  it('is forgotten with its site, and others are not', async () => {
    await keep('club.example');
    await keep('forum.example', { ...BUTTON, of: 5 });
    world.permitted = ['https://forum.example/*'];
    world.removed();
    await vi.waitFor(async () => expect(await ask('club.example')).toEqual({ button: null }));
    expect(await ask('forum.example')).toEqual({ button: { ...BUTTON, of: 5 } });
  });

  it('has to be shown again where what is stored is damaged, alone', async () => {
    await keep('forum.example');
    const { shownButtons } = await fakeBrowser.storage.local.get('shownButtons');
    await fakeBrowser.storage.local.set({ shownButtons: { ...(shownButtons as object), 'club.example': { tag: 7 } } });
    expect(await ask('club.example')).toEqual({ button: null });
    expect(await ask('forum.example')).toEqual({ button: BUTTON });
    await fakeBrowser.storage.local.set({ shownButtons: 'gone' });
    expect(await ask('forum.example')).toEqual({ button: null });
    expect(await keep('forum.example')).toEqual({ ok: true });
    expect(await ask('forum.example')).toEqual({ button: BUTTON });
  });
});
