import type { ExportedFile } from '../../state/transfer.svelte';
import { saveFile } from '../transfer/save-file';

/** What commands do to the page beside the app's state. */
export interface PageActs {
  focusComposer(): void;
  copy(text: string): void;
  save(file: ExportedFile): void;
}

/** The acts on the page that is open. */
export function createPageActs({ document, navigator }: Pick<Window, 'document' | 'navigator'>): PageActs {
  return {
    focusComposer: () => document.getElementById('composer')?.focus(),
    copy: (text) => void navigator.clipboard.writeText(text),
    save: saveFile,
  };
}
