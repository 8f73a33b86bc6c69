import type { ExportedFile } from '../../state/transfer.svelte';

/** Hands a file to the browser, which asks the person where to put it, or puts it where downloads go. */
export function saveFile({ name, type, parts }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
