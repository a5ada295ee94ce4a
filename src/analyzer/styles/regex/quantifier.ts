import type { Reader } from './reader';

export interface Quantifier {
  /** As JavaScript writes it, a lazy one's question mark with it. */
  text: string;
  least: number;
  /** Infinity where there is no end. */
  most: number;
  /** It gives nothing back; JavaScript has no sign for that. */
  possessive: boolean;
}

/** Reads how often what stands before it may stand there. Braces that count nothing are plain characters. */
export function quantifierAt(reader: Reader): Quantifier | null {
  const found = reader.take(/([*+?]|\{(\d{1,4})(,?)(\d{0,4})\})([?+]?)/y);
  if (!found) return null;
  const [, sign = '', from = '', comma, to = '', mode] = found;
  const least = sign === '+' ? 1 : Number(from || 0);
  const most = sign === '?' ? 1 : from === '' || (comma && to === '') ? Number.POSITIVE_INFINITY : Number(to || from);
  return { text: sign + (mode === '?' ? '?' : ''), least, most, possessive: mode === '+' };
}
