import { useSyncExternalStore } from 'react';
import { fault } from '../shared/flags.js';
import { replica } from '../shared/replica.js';

const SEED = [
  {
    id: '1801',
    name: 'Rani Wijaya',
    handle: 'raniwijaya',
    time: '2h',
    text: 'Our port in Semarang loaded 4,100 containers in May, 12% more than a year ago. The new crane paid for itself in nine months.',
  },
  {
    id: '1802',
    name: 'Tom Ashdown',
    handle: 'tomashdown',
    time: '4h',
    text: 'Three customers told me this week that our invoices are hard to read. They are right. The new layout goes out on Monday.',
  },
  {
    id: '1803',
    name: 'Meera Pillai',
    handle: 'meerapillai',
    time: '7h',
    text: 'Never invest in a company whose annual report you have not read to the end.',
  },
  {
    id: '1804',
    name: 'Jonas Lindqvist',
    handle: 'jlindqvist',
    time: '9h',
    text: 'We closed our Malmö warehouse today. All 23 colleagues have a new place, 19 of them with us.',
  },
  {
    id: '1805',
    name: 'Dana Whitfield',
    handle: 'danawhitfield',
    time: '11h',
    text: '@you my parcel has sat in your Leeds depot for nine days and your support does not answer. Order was due on the 3rd. What is going on?',
  },
  {
    id: '1806',
    name: 'Curt Mellor',
    handle: 'curt_mellor',
    time: '12h',
    text: '@you lol what a clown company. you people are all idiots and liars',
  },
];

let state = { posts: SEED, toast: '' };
const listeners = new Set();

function set(change) {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** @returns {{ posts: object[], toast: string }} what the page shows, live */
export const useStore = () => useSyncExternalStore(subscribe, () => state);

/**
 * Publishes a text: it joins the timeline (a reply does not), or takes the place of the post that is edited, and a toast says so for four seconds. The fault `refuse`
 * is a server that takes no posts.
 * @returns {boolean} whether it was published
 */
export function publish(text, { reply = false, edited } = {}) {
  replica.attempts.push(text);
  if (fault('refuse')) {
    set({ toast: 'Something went wrong. Try again.' });
    return false;
  }
  replica.published.push(text);
  const post = { id: String(1900 + replica.published.length), name: 'You', handle: 'you', time: 'now', text };
  const changed = edited && state.posts.map((one) => (one === edited ? { ...one, text } : one));
  set({ posts: changed ?? (reply ? state.posts : [post, ...state.posts]), toast: 'Your post was sent.' });
  setTimeout(() => set({ toast: '' }), 4000);
  return true;
}
