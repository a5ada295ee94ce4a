import { defineExtensionMessaging } from '@webext-core/messaging';

/**
 * The line between page, background and extension pages. Untyped: messages.ts, requests.ts and journal/messages.ts give
 * it types, and their schemas make them true.
 */
export const channel = defineExtensionMessaging();
