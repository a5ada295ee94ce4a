import type { JournalDatabase } from './database';

const HMAC: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Names and texts by keyed hashes (HMAC-SHA-256). The key is made in this browser, cannot be read out of it, and goes
 * when the journal is deleted: an entry's author can be compared with another's, and not be guessed from a list of names.
 */
export class Fingerprints {
  #key: Promise<CryptoKey> | null = null;

  constructor(private readonly database: JournalDatabase) {}

  /** @returns 64 hexadecimal digits, equal for equal texts */
  async of(text: string): Promise<string> {
    const key = await this.#loadKey();
    const digest = await crypto.subtle.sign(HMAC.name, key, new TextEncoder().encode(text.toWellFormed()));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** The key in the database is another one now. */
  forget(): void {
    this.#key = null;
  }

  #loadKey(): Promise<CryptoKey> {
    this.#key ??= this.#readOrMake();
    this.#key.catch(() => this.forget());
    return this.#key;
  }

  async #readOrMake(): Promise<CryptoKey> {
    const note = await this.database.notes.get('key');
    if (note) return note.value;
    const key = await crypto.subtle.generateKey(HMAC, false, ['sign']);
    await this.database.notes.put({ name: 'key', value: key });
    return key;
  }
}
