import { readFile, rm, writeFile } from 'node:fs/promises';
import { hasCode, Problem } from './problem';

/**
 * Runs the work while no other process changes the folder: two that append to one part would spoil it for both. A lock
 * whose process is gone does not count.
 *
 * @throws {Problem} when another process has the lock
 */
export async function withFolderLock<Value>(lockPath: string, work: () => Promise<Value>): Promise<Value> {
  await takeLock(lockPath);
  try {
    return await work();
  } finally {
    await rm(lockPath, { force: true });
  }
}

async function takeLock(lockPath: string): Promise<void> {
  try {
    await writeFile(lockPath, String(process.pid), { flag: 'wx' });
    return;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  const owner = Number(await readFile(lockPath, 'utf8'));
  if (owner !== process.pid && isRunning(owner)) {
    throw new Problem(`Another process (${String(owner)}) is getting models right now. Wait for it, or stop it first.`);
  }
  await writeFile(lockPath, String(process.pid));
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there but belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
}
