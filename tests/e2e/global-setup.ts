import { buildReplicas } from '../replicas/build.mjs';
import { buildExtension } from './harness/build';

/**
 * Builds the replica pages and the extension, each only when a source is newer than its last build.
 * @throws when either does not build
 */
export default async function setup(): Promise<void> {
  await buildReplicas();
  await buildExtension('chrome');
}
