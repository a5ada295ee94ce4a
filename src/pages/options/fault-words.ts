import { i18n } from '#i18n';
import type { Fault } from '../../policy/faults';
import { partName } from './part-names';

const TYPES = ['string', 'number', 'int', 'boolean', 'array', 'object'] as const;

/** A fault as a sentence: which setting, and what belongs there. */
export function faultIn(fault: Fault): string {
  return i18n.t('options.faults.of', [partName(fault.part), wrongWith(fault)]);
}

function wrongWith({ kind, expected }: Fault): string {
  if (kind !== 'type') return i18n.t(`options.faults.${kind}`, [expected]);
  const type = TYPES.find((known) => known === expected);
  return type ? i18n.t(`options.faults.types.${type}`) : i18n.t('options.faults.other');
}
