import { useState } from 'react';
import { choice } from '../shared/flags.js';

const WORDS = { en: 'Schedule', de: 'Planen' };

/**
 * The clock beside the button, in the place of LinkedIn's dialog for a date: from its press on the button says so, in the
 * language of `?locale=en|de`.
 * @param {string} now what the button says of a post that goes out at once
 * @returns {{ label: string, button: object }} what the button says, and the clock's attributes
 */
export function useSchedule(now) {
  const [scheduled, setScheduled] = useState(false);
  const label = scheduled ? WORDS[choice('locale', 'en')] : now;
  return { label, button: { 'aria-label': 'Schedule post', onClick: () => setScheduled(true) } };
}
