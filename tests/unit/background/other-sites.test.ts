import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveOtherSites } from '../../../src/background/other-sites';
import { askPage } from '../../../src/requests';

/** What becomes of the content script while the browser gives permissions and takes them back. */
type Told = (permissions: { origins?: string[] }) => void;
interface Registered {
  id: string;
  matches: string[];
  js: string[];
  excludeMatches: string[];
}

const OWN = ['https://x.com/*'];
const MASTODON = 'https://mastodon.social/*';
const BLUESKY = 'https://bsky.app/*';
const ALL = 'https://*/*';

const world = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as Registered[],
  told: { added: (() => {}) as Told, removed: (() => {}) as Told },
  ran: [] as number[],
  pages: {} as Record<number, { site: string; host: string }>,
}));

// Tab 7 is Mastodon's, tab 8 X's, and nobody answers in tab 9.
vi.mock('../../../src/requests', () => ({
  askPage: vi.fn(async (name: string, _: undefined, tabId: number) => {
    const page = world.pages[tabId];
    if (!page) throw new Error('Nobody answers');
    return name === 'pageState' ? page : { ok: true };
  }),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }) },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => world.origins.includes(one)),
      getAll: async () => ({ origins: world.origins }),
      onAdded: { addListener: (told: Told) => Object.assign(world.told, { added: told }) },
      onRemoved: { addListener: (told: Told) => Object.assign(world.told, { removed: told }) },
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        world.registered.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts: Registered[]) => {
        if (world.registered.length > 0) throw new Error('Duplicate script ID');
        world.registered.push(...scripts);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        world.registered = world.registered.filter(({ id }) => !ids.includes(id));
      },
      insertCSS: async () => undefined,
      executeScript: async ({ target }: { target: { tabId: number } }) => void world.ran.push(target.tabId),
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) => (url ? [{ id: 8 }, { id: 9 }] : [{ id: 7 }, { id: 8 }, { id: 9 }]),
    },
  },
}));

const matches = () => world.registered.flatMap(({ matches }) => matches);

beforeEach(() => {
  const pages = { 7: { site: 'other', host: 'mastodon.social' }, 8: { site: 'x', host: 'x.com' } };
  Object.assign(world, { origins: [...OWN], registered: [], ran: [], pages });
  vi.mocked(askPage).mockClear();
});

describe('sites that a writer adds', () => {
  it('are none at first, whatever the manifest’s own scripts may read', async () => {
    serveOtherSites();
    await new Promise((resolve) => setTimeout(resolve));
    expect(matches()).toEqual([]);
  });

  it('run the script from now on, and in the page that is open', async () => {
    serveOtherSites();
    world.origins = [...OWN, MASTODON];
    world.told.added({ origins: [MASTODON] });
    await vi.waitFor(() => expect(world.ran).toEqual([9]));
    expect(matches()).toEqual([MASTODON]);
    world.origins = [...OWN, MASTODON, BLUESKY];
    world.told.added({ origins: [BLUESKY] });
    await vi.waitFor(() => expect(matches()).toEqual([MASTODON, BLUESKY]));
    expect(world.registered).toHaveLength(1);
  });

  it('are registered again after an update has forgotten them', async () => {
    world.origins = [...OWN, MASTODON];
    serveOtherSites();
    await vi.waitFor(() => expect(matches()).toEqual([MASTODON]));
    expect(world.ran).toEqual([]);
  });

  it('are left, in every open page, when the permission is taken back', async () => {
    world.origins = [...OWN, MASTODON];
    serveOtherSites();
    await vi.waitFor(() => expect(matches()).toEqual([MASTODON]));
    world.origins = [...OWN];
    world.told.removed({ origins: [MASTODON] });
    await vi.waitFor(() => expect(askPage).toHaveBeenCalledWith('leave', undefined, 7));
    expect(askPage).not.toHaveBeenCalledWith('leave', undefined, 8);
    expect(matches()).toEqual([]);
  });

  it('stay where another one is taken out, and never are those of the manifest, even with all sites permitted', async () => {
    world.origins = [...OWN, MASTODON, ALL];
    serveOtherSites();
    await vi.waitFor(() => expect(matches()).toEqual([MASTODON, ALL]));
    expect(world.registered[0]?.excludeMatches).toEqual(OWN);
    world.origins = [...OWN, MASTODON];
    world.told.removed({ origins: [ALL] });
    await vi.waitFor(() => expect(matches()).toEqual([MASTODON]));
    expect(askPage).not.toHaveBeenCalledWith('leave', undefined, 7);
  });

  it('are registered once where adding one has started the worker', async () => {
    world.origins = [...OWN, MASTODON];
    serveOtherSites();
    world.told.added({ origins: [MASTODON] });
    await vi.waitFor(() => expect(world.ran).toEqual([9]));
    expect(world.registered).toHaveLength(1);
  });
});
