/**
 * Stands in for WXT's context in the content scripts (wxt.config.ts puts it there). WXT's own tells the page by an event
 * that a script of this extension has started, and stops when the page sends one back; src/compose/life.ts knows better.
 */
export class ContentScriptContext {}
