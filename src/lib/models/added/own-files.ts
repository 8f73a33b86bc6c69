import { FailureError, type OwnFileFault } from '../../core/failure';
import type { ModelOriginal, OwnFile, OwnFileHandle, PickedOwnFile } from '../../core/own-file';
import { weightFormat } from '../convert/weight-layout';

const wish = { mode: 'read' } as const;

/** Whether what the model was converted into has a form that the engines of this Hearth no longer read. */
export function isOutdated({ weightFormat: converted }: ModelOriginal): boolean {
  return converted !== weightFormat;
}

/**
 * Asks for leave to read the files, where it is needed; to be called on the person's click.
 *
 * @throws FailureError `own-file-failed` where it is not given
 */
export async function askToRead(files: readonly OwnFile[]): Promise<void> {
  for (const { handle, name } of files) {
    if (await mayRead(handle)) continue;
    const answer = await unlessRefused(handle.requestPermission?.(wish));
    if (answer !== 'granted') throw ownFileFailed(name, 'refused');
  }
}

/**
 * Opens a file that a model was converted from. Its size must be what it was; whether its content is, only its hash says.
 *
 * @throws FailureError `own-file-failed`
 */
export async function openOwnFile({ handle, name, bytes }: OwnFile): Promise<File> {
  if (!(await mayRead(handle))) throw ownFileFailed(name, 'refused');
  const file = await readable(handle, name);
  if (file.size !== bytes) throw ownFileFailed(name, 'changed');
  return file;
}

/** A file that is open for reading, and its handle where it has one. */
export interface OpenedFile {
  readonly file: File;
  readonly handle: OwnFileHandle | undefined;
}

/**
 * Opens what the person picked.
 *
 * @throws FailureError `own-file-failed`
 */
export async function openPicked(picked: readonly PickedOwnFile[]): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const each of picked) {
    if ('getFile' in each) opened.push({ file: await readable(each, each.name), handle: each });
    else opened.push({ file: each, handle: undefined });
  }
  return opened;
}

/** A failure about a file of the person's, by its name. */
export function ownFileFailed(name: string, fault: OwnFileFault): FailureError {
  return new FailureError({ code: 'own-file-failed', name, fault });
}

async function mayRead(handle: OwnFileHandle): Promise<boolean> {
  return handle.queryPermission === undefined || (await handle.queryPermission(wish)) === 'granted';
}

async function readable(handle: OwnFileHandle, name: string): Promise<File> {
  try {
    return await handle.getFile();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw ownFileFailed(name, error.name === 'NotAllowedError' ? 'refused' : 'moved');
  }
}

/** Without a click of the person just before, the browser does not ask but rejects. */
async function unlessRefused(asked: Promise<PermissionState> | undefined): Promise<PermissionState | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException) return 'denied';
    throw error;
  }
}
