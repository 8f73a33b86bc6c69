import { m } from '../../paraglide/messages';
import { formatNumber } from './locale';

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** A size as a person reads it, in decimal units: `980 bytes`, `12 kB`, `1.5 GB`. One decimal below ten, none above. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999.5 and above would be rounded to a four-digit "1000" of the smaller unit.
  while (value >= 999.5 && unit < UNITS.length) {
    value /= 1000;
    unit += 1;
  }
  const fractionDigits = unit > 0 && value < 9.95 ? 1 : 0;
  const rounded = formatNumber(value, { maximumFractionDigits: fractionDigits, useGrouping: false });
  const name = UNITS[unit - 1];
  return name === undefined ? m.parts_bytes({ count: Math.round(value), shown: rounded }) : `${rounded} ${name}`;
}
