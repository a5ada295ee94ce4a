import { z } from 'zod';
import { isSound, type Stamped, type StampedParts } from './stamped';

/*
 * How parts lie in the browser's sync storage: a part in one item, or in several where it is long, for an item may have
 * 8 KB. Each carries the time of its part: pieces of two versions, as the network may deliver them, are told apart.
 */

/** What the browsers allow: bytes in one item with its key, bytes in all, and items. Chrome's, which Firefox follows. */
const SYNC_LIMITS = { item: 8192, all: 102_400, items: 512 } as const;

/* Room for what a browser counts and we do not. */
const ITEM_FILL = SYNC_LIMITS.item - 256;

const PREFIX = 'part:';

const pieceSchema = z.object({ at: z.number(), of: z.number().int().min(1), text: z.string() });
type Piece = z.infer<typeof pieceSchema>;

export type Items = Record<string, Piece>;

/** A part as items. */
function itemsOf(path: string, { at, value }: Stamped): Items {
  const texts = cut(JSON.stringify(value));
  return Object.fromEntries(texts.map((text, index) => [keyOf(path, index), { at, of: texts.length, text }]));
}

type Stored = Readonly<Record<string, unknown>>;

/** The parts in a sync storage. What is incomplete, damaged or of no use here is left out, and stays where it is. */
export function partsIn(stored: Stored): StampedParts {
  const parts = new Map<string, Stamped>();
  for (const path of new Set(Object.keys(stored).map(pathIn))) {
    const part = path === null ? null : whole(stored, path);
    if (path !== null && part && isSound(path, part.value)) parts.set(path, part);
  }
  return parts;
}

/** When the latest piece of a part was chosen, also of one that is still on its way; 0 where there is none. */
export function latestOf(path: string, stored: Stored): number {
  const pieces = Object.keys(stored).filter((key) => pathIn(key) === path);
  return Math.max(0, ...pieces.map((key) => pieceSchema.safeParse(stored[key]).data?.at ?? 0));
}

/** The keys of pieces that are not among these items, though of the same parts. */
export function leftOvers(stored: Stored, items: Items): string[] {
  const paths = new Set(Object.keys(items).map(pathIn));
  return Object.keys(stored).filter(
    (key) => !Object.hasOwn(items, key) && pathIn(key) !== null && paths.has(pathIn(key)),
  );
}

/**
 * Parts as items, as many as a sync storage takes beside what is in it. The small ones first, so that one that is too
 * large, such as a style, keeps no other back.
 */
export function whatFits(stored: Stored, parts: StampedParts): { items: Items; isAll: boolean } {
  const each = [...parts].map(([path, part]) => itemsOf(path, part));
  let items: Items = {};
  let isAll = true;
  for (const one of each.sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const more = { ...items, ...one };
    const obsolete = leftOvers(stored, more);
    const kept = Object.entries(stored).filter(([key]) => !obsolete.includes(key));
    if (isWithinLimits({ ...Object.fromEntries(kept), ...more })) items = more;
    else isAll = false;
  }
  return { items, isAll };
}

function isWithinLimits(items: Stored): boolean {
  const sizes = sizesIn(items);
  return (
    sizes.length <= SYNC_LIMITS.items &&
    sizeOf(items) <= SYNC_LIMITS.all &&
    sizes.every((size) => size <= SYNC_LIMITS.item)
  );
}

function sizeOf(items: Stored): number {
  return sizesIn(items).reduce((sum, size) => sum + size, 0);
}

function sizesIn(items: Stored): number[] {
  return Object.entries(items).map(([key, item]) => bytesIn(key) + bytesIn(JSON.stringify(item)));
}

function keyOf(path: string, index: number): string {
  return `${PREFIX}${path}:${index}`;
}

/* The part that a key is about; null where it is none of ours. */
function pathIn(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length, key.lastIndexOf(':')) : null;
}

function whole(stored: Stored, path: string): Stamped | null {
  const first = pieceSchema.safeParse(stored[keyOf(path, 0)]).data;
  if (!first) return null;
  const texts: string[] = [];
  for (let index = 0; index < first.of; index += 1) {
    const piece = pieceSchema.safeParse(stored[keyOf(path, index)]).data;
    if (piece?.at !== first.at || piece.of !== first.of) return null;
    texts.push(piece.text);
  }
  try {
    return { at: first.at, value: JSON.parse(texts.join('')) };
  } catch {
    return null;
  }
}

/* Between characters, never inside one: half of a pair would not survive. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const more = bytesIn(JSON.stringify(character)) - 2;
    if (size + more > ITEM_FILL) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += more;
  }
  return [...pieces, piece];
}

/** UTF-8 bytes, as the browsers count them; Chromium writes `<` as an escape of six. */
function bytesIn(text: string): number {
  return new TextEncoder().encode(text.replaceAll('<', '\\u003C')).length;
}
