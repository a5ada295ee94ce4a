import type { Site } from '../analyzer/types';
import { isMeasure, type Mapping } from './columns';
import { type PostLink, readLink, readXId } from './link';
import { type Counts, MEASURES, type PostNumbers } from './numbers';
import type { SheetRow, Table } from './read/table';
import { textForm } from './text-form';
import { type DayOrder, dayOrderOf, type ReadDate, readCount, readDate } from './values';

/**
 * Why a row is left out: it tells no post, or not when it went out · a cell is not what its column says · nothing was counted ·
 * another network · there already · older than the journal keeps anything · not to be told from its neighbours.
 */
export const ROW_FAULTS = [
  'noPost',
  'noDate',
  'count',
  'date',
  'link',
  'noCounts',
  'otherNetwork',
  'twice',
  'tooOld',
  'broken',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

export interface FaultyRow {
  sheet: string;
  line: number;
  fault: RowFault;
  /** The cell that is meant; empty where it is the row as a whole. */
  cell: string;
}

export interface ReadRows {
  posts: PostNumbers[];
  faulty: FaultyRow[];
  /** Whether days are in figures that may be read either way. */
  isAmbiguous: boolean;
}

/** How one table is to be read. */
export interface Reading {
  table: Table;
  mapping: Mapping;
}

/** Most characters of a text that tell a post without an address from others. */
const KEY_LENGTH = 160;

/**
 * Reads the posts out of tables. The same post in two tables of one file (LinkedIn lists the best by engagements and by
 * impressions) becomes one; twice in the same table, the first is read and the other named as faulty.
 * @param order how days in figures are read where the column itself does not tell
 * @param oldest posts from before this moment are left out: they would be deleted at once
 */
export function readRows(readings: readonly Reading[], order: DayOrder, oldest = 0): ReadRows {
  const posts = new Map<string, PostNumbers>();
  const faulty: FaultyRow[] = [];
  let isAmbiguous = false;
  for (const { table, mapping } of readings) {
    const dates = mapping.indexOf('date');
    const days = dates < 0 ? [] : table.rows.map(({ cells }) => cells[dates] ?? '');
    const told = dayOrderOf(days);
    if (told === null && days.some((day) => /^\s*\d{1,2}[/-]\d{1,2}[/-]\d/u.test(day))) isAmbiguous = true;
    const here = new Set<string>();
    for (const row of table.rows) {
      const read = readRow(row, mapping, told ?? order);
      if ('fault' in read) {
        faulty.push({ sheet: table.sheet, line: row.line, ...read });
        continue;
      }
      if (here.has(read.key) || read.at < oldest) {
        const fault = read.at < oldest ? 'tooOld' : 'twice';
        faulty.push({ sheet: table.sheet, line: row.line, fault, cell: '' });
        continue;
      }
      here.add(read.key);
      const known = posts.get(read.key);
      posts.set(read.key, known ? { ...known, counts: { ...read.counts, ...known.counts } } : read);
    }
  }
  return { posts: [...posts.values()], faulty, isAmbiguous };
}

type Fault = Pick<FaultyRow, 'fault' | 'cell'>;

function readRow({ cells }: SheetRow, mapping: Mapping, order: DayOrder): PostNumbers | Fault {
  const cellOf = (field: Mapping[number]) => (cells[mapping.indexOf(field)] ?? '').trim();
  const site = siteOf(cellOf('network'));
  if (site === null) return { fault: 'otherNetwork', cell: cellOf('network') };
  const link = linkIn(cellOf('link'), cellOf('id'));
  if (link === 'fault') return { fault: 'link', cell: cellOf('link') };
  const text = cellOf('text') || null;
  const form = textForm(text ?? '');
  if (!link && form === '') return { fault: 'noPost', cell: '' };
  const date = dateIn(cellOf('date'), order, cellOf('time'));
  if (date === 'fault') return { fault: 'date', cell: cellOf('date') };
  const at = link?.at ?? date?.at;
  if (at === undefined) return { fault: 'noDate', cell: '' };
  const counts = countsIn(cells, mapping);
  if ('fault' in counts) return counts;
  if (MEASURES.every((measure) => counts[measure] === undefined)) return { fault: 'noCounts', cell: '' };
  const on = link?.site ?? site;
  return {
    key: link ? `${link.site} ${link.id}` : `${on} ${new Date(at).toDateString()} ${form.slice(0, KEY_LENGTH)}`,
    site: on,
    at,
    isMoment: link !== null || date?.hasTime === true,
    link: link?.address ?? null,
    text,
    counts,
  };
}

/* A link to somewhere else is no fault where the number of the post is there, or its words (Buffer has the link in the post). */
function linkIn(link: string, id: string): PostLink | null | 'fault' {
  const read = readLink(link) ?? readXId(id);
  if (read) return read;
  return link === '' || URL.canParse(link) ? null : 'fault';
}

function dateIn(cell: string, order: DayOrder, time: string): ReadDate | null | 'fault' {
  return cell === '' ? null : (readDate(cell, order, time) ?? 'fault');
}

function countsIn(cells: readonly string[], mapping: Mapping): Counts | Fault {
  const counts: Counts = {};
  for (const [column, field] of mapping.entries()) {
    if (!isMeasure(field)) continue;
    const cell = cells[column] ?? '';
    const count = readCount(cell);
    if (count === null) return { fault: 'count', cell };
    if (count !== undefined) counts[field] = count;
  }
  return counts;
}

/* No column at all: the file is of one network, and the addresses say which. Null for a network that is none of ours. */
function siteOf(network: string): Site | null {
  if (network === '') return 'other';
  if (/^(?:x|x\b.*|.*twitter.*)$/iu.test(network)) return 'x';
  return /linkedin/iu.test(network) ? 'linkedin' : null;
}
