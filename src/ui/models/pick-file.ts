/** The part of a window that lets a person pick a file which can be opened again later; not every browser has it. */
interface PickingWindow extends Window {
  showOpenFilePicker?(options: {
    readonly id: string;
    readonly multiple: true;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<readonly FileSystemFileHandle[]>;
}

/**
 * Lets the person pick the file of a model, or all its parts; to be called on a click.
 *
 * @returns handles, none where nothing was picked; `'unsupported'` where the browser hands out none
 */
export async function pickModelFiles(page: PickingWindow): Promise<readonly FileSystemFileHandle[] | 'unsupported'> {
  if (page.showOpenFilePicker === undefined) return 'unsupported';
  try {
    const types = [{ accept: { 'application/octet-stream': ['.gguf'] } }];
    return await page.showOpenFilePicker({ id: 'models', multiple: true, types });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // Called off; or forbidden here, as in some frames and under some policies.
    return error.name === 'AbortError' ? [] : 'unsupported';
  }
}
