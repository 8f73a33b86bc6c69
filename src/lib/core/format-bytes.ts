const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size as a person reads it, in decimal units: `980 bytes`, `12 kB`, `1.5 GB`. One decimal below ten, none above. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999.5 and above would be rounded to a four-digit "1000" of the smaller unit.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const rounded = unit > 0 && value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${rounded} ${UNITS[unit] ?? ''}`;
}
