import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Machine } from '../report/records';

/** What this run measures on; the load after it is filled in at the end. */
export function describeMachine(chromium: string, date: Date): Machine {
  const processors = cpus();
  return {
    date: date.toISOString().slice(0, 10),
    cores: processors.length,
    processor: processors[0]?.model ?? 'unknown processor',
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    chromium,
    loadBefore: loadavg()[0] ?? 0,
    loadAfter: 0,
  };
}
