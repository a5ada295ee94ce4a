/** How a policy begins that was made into one line. No address: no browser opens it, it is only ever pasted. */
export const LINK = 'lectern-policy:';

/**
 * The document in a pasted line that begins so.
 * @throws where it is no base64url of UTF-8
 */
export function textInLink(link: string): string {
  const packed = link.slice(LINK.length).replace(/\s/gu, '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
