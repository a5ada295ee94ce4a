import { fault } from './flags.js';
import { replica } from './replica.js';

/**
 * Publishes a text. The fault `refuse` is a server that takes no posts.
 * @param {string} text
 * @returns {boolean} whether it was published
 */
export function publish(text) {
  replica.attempts.push(text);
  if (fault('refuse')) return false;
  replica.published.push(text);
  return true;
}
