import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Nothing here waits for anything: a test that is slow is one of many on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // One browser at a time: the machines this runs on have two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 6000 } },
          // A real browser on a busy machine now and then misses a key; what fails twice is broken.
          retry: process.env.CI ? 1 : 0,
          globalSetup: ['tests/e2e/global-setup.ts'],
        },
      },
    ],
  },
});
