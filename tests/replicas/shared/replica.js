/*
 * What tests may ask of a replica, as `window.replica`. Everything is told by the editor's own model, never by the DOM.
 */

/** Editors that are mounted now, oldest first: a modal's editor stands behind the inline one. */
const editors = [];

export const replica = {
  /** Texts that were posted, or went on to the site's next step, oldest first, as the model had them. */
  published: [],
  /** Texts that the page tried to post, taken or not. */
  attempts: [],
  /** Uncaught errors of the page, and what React or an editor wrote to `console.error`. */
  errors: [],
  /** @returns {string} the text of the editor that was mounted last */
  model: () => editors.at(-1)?.text() ?? '',
  /** @returns {string[]} the texts of all mounted editors, oldest first */
  models: () => editors.map((editor) => editor.text()),
  /** Throws the editor's DOM away and builds it anew around the same model, as X does now and then. */
  remountEditor: () => editors.at(-1)?.remount(),
  /** Takes the commit button of the latest composer away, and puts another in its place after so many milliseconds. */
  remountButton: (_milliseconds) => {},
  /** Inserts a mention entity at the caret, as picking a name from the site's list does. */
  insertMention: (name) => editors.at(-1)?.mention(name),
};

/**
 * @param {{ text(): string, remount?(): void, mention?(name: string): void }} editor
 * @returns {() => void} forgets the editor
 */
export function registerEditor(editor) {
  editors.push(editor);
  return () => editors.splice(editors.indexOf(editor), 1);
}

addEventListener('error', (event) => replica.errors.push(event.message));
addEventListener('unhandledrejection', (event) => replica.errors.push(String(event.reason)));
const log = console.error;
console.error = (...parts) => {
  replica.errors.push(parts.join(' '));
  log(...parts);
};
window.replica = replica;
