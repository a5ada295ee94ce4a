import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { managedSchema } from './src/policy/managed-schema';

/* Where the schema of what a company can set is put in the build for Chromium. */
const MANAGED_SCHEMA = 'managed_schema.json';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  // These browsers know light-dark(); the build would otherwise follow the system's theme and not the site's.
  vite: () => ({ build: { cssTarget: ['chrome124', 'firefox140'] } }),
  hooks: {
    'build:publicAssets': ({ config: { browser } }, files) => {
      if (browser === 'firefox') return;
      files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema(), null, 2) });
    },
    // The polyfill would take a tenth of what the content script may weigh, and all that it needs of the browser there
    // (runtime.id, connect, getURL) is the same everywhere. WXT's context would announce us to the page.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const bare = fileURLToPath(import.meta.resolve('wxt/browser'));
      const context = fileURLToPath(new URL('src/compose/no-context.ts', import.meta.url));
      const alias = { 'wxt/browser': bare, 'wxt/utils/content-script-context': context };
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // activeTab tells the popup which site it was opened on; like storage it warns of nothing. The rest is asked for when
    // a writer adds a site, for that site alone.
    permissions: ['storage', 'activeTab'],
    optional_permissions: ['scripting'],
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lectern@lectern.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '124', storage: { managed_schema: MANAGED_SCHEMA } }),
  }),
});
