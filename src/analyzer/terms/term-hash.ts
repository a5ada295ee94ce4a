import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Hexadecimal SHA-256 of a salt and a term's form. Not slow by design: it keeps a shared policy from telling its terms at
 * a glance, not from someone who tries a dictionary.
 */
export function hashOf(salt: string, form: string): string {
  return bytesToHex(sha256(utf8ToBytes(salt + form)));
}
