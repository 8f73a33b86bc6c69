import { readdir } from 'node:fs/promises';
import { readIfPresent } from '../../scripts/support/read-if-present';

/** A process as /proc tells of it. */
export interface ProcessFacts {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
  /** The most memory that was ever resident. */
  readonly peakBytes: number;
}

/**
 * The largest peak among the processes that draw pages for browsers which this process started; nothing on systems
 * without /proc.
 */
export async function rendererPeakBytes(): Promise<number | undefined> {
  const processes = await allProcesses();
  const renderers = descendantsOf(process.pid, processes).filter(({ command }) => command.includes('--type=renderer'));
  return renderers.length === 0 ? undefined : Math.max(...renderers.map(({ peakBytes }) => peakBytes));
}

/** All processes below one. */
export function descendantsOf(ancestor: number, processes: readonly ProcessFacts[]): readonly ProcessFacts[] {
  const children = processes.filter(({ parent }) => parent === ancestor);
  return children.flatMap((child) => [child, ...descendantsOf(child.id, processes)]);
}

/** Reads the parent and the peak out of /proc/<id>/status. */
export function parseStatus(status: string): Pick<ProcessFacts, 'parent' | 'peakBytes'> {
  const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { parent: field('PPid'), peakBytes: field('VmHWM') * 1024 };
}

async function allProcesses(): Promise<readonly ProcessFacts[]> {
  if (process.platform !== 'linux') return [];
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(ids.map((id) => processFacts(Number(id))));
  return found.filter((facts) => facts !== undefined);
}

/** A process may end while it is looked at. */
async function processFacts(id: number): Promise<ProcessFacts | undefined> {
  try {
    const status = await readIfPresent(`/proc/${id}/status`);
    const command = await readIfPresent(`/proc/${id}/cmdline`);
    if (status === undefined || command === undefined) return undefined;
    return { id, command: command.replaceAll('\0', ' '), ...parseStatus(status) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return undefined;
    throw error;
  }
}
