import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFactData, readFactFiles, type FactData } from './facts-data';

/** What one writer wrote. */
export interface FactWriter {
  readonly name: string;
  readonly data: FactData;
}

/** The sentences that facts are learned from: those that the patterns were written on, then those of each writer. */
export function readFactWriters(folder: string): readonly FactWriter[] {
  const numbers = readdirSync(join(folder, 'train')).flatMap((name) => {
    const number = /^(?:said|nothing)-(\d+)\.txt$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const names = [...new Set(numbers)].sort((a, b) => a - b).map(String);
  return [
    { name: 'dev', data: readFactData(join(folder, 'dev')) },
    ...names.map((name) => ({ name, data: readFactFiles(join(folder, 'train'), `-${name}`) })),
  ];
}
