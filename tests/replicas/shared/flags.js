/*
 * Faults and looks chosen by the first URL's query, e.g. `/home?theme=dim&remountEditor`. Read once: moving about in the
 * page drops the query, the choice stays.
 */
const query = new URLSearchParams(location.search);

/** @param {string} name @returns {boolean} whether the query names this fault */
export const fault = (name) => query.has(name) && query.get(name) !== '0';

/** @param {string} name @param {string} fallback @returns {string} */
export const choice = (name, fallback) => query.get(name) ?? fallback;
