import { runScript } from './run.mjs';

/** Two hundred sequences on every editor library; some twenty minutes. */
process.exitCode = await runScript('e2e', ['tests/e2e/soak.test.ts'], { LECTERN_SOAK: '200' });
