import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveOtherSites } from '../../../src/background/other-sites';
import { askPage } from '../../../src/requests';

/** What becomes of the content script while the browser gives permissions and takes them back. */
type Told = (permissions: { origins?: string[] }) => void;
interface Registered {
  id: string;
  matches: string[];
  js: string[];
}

const OWN = ['https://x.com/*'];
const MASTODON = 'https://mastodon.social/*';
const BLUESKY = 'https://bsky.app/*';

const world = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as Registered[],
  told: { added: (() => {}) as Told, removed: (() => {}) as Told },
  ran: [] as number[],
}));

vi.mock('../../../src/requests', () => ({ askPage: vi.fn(async () => ({ ok: true })) }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }) },
    permissions: {
      getAll: async () => ({ origins: world.origins }),
      onAdded: { addListener: (told: Told) => Object.assign(world.told, { added: told }) },
      onRemoved: { addListener: (told: Told) => Object.assign(world.told, { removed: told }) },
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        world.registered.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts: Registered[]) => void world.registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        world.registered = world.registered.filter(({ id }) => !ids.includes(id));
      },
      insertCSS: async () => undefined,
      executeScript: async ({ target }: { target: { tabId: number } }) => void world.ran.push(target.tabId),
    },
    tabs: { query: async ({ url }: { url?: string[] }) => (url ? [{ id: 7 }] : [{ id: 7 }, { id: 8 }]) },
  },
}));

const matches = () => world.registered.flatMap(({ matches }) => matches);

beforeEach(() => {
  Object.assign(world, { origins: [...OWN], registered: [], ran: [] });
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
    await vi.waitFor(() => expect(world.ran).toEqual([7]));
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
    await vi.waitFor(() => expect(askPage).toHaveBeenCalledTimes(2));
    expect(askPage).toHaveBeenCalledWith('leave', { origins: [MASTODON] }, 7);
    expect(matches()).toEqual([]);
  });
});
