import { currentLocale, textDirection } from '../../lib/core/locale';
import { m } from '../../paraglide/messages';
import type { ExportWords } from '../../state/transfer.svelte';

/** The words of a file that is meant to be read, in the language of the interface. */
export function exportWords(): ExportWords {
  return {
    language: currentLocale(),
    direction: textDirection(),
    you: m.chat_you(),
    assistant: 'Hearth',
    file: (name) => m.transfer_file({ name }),
    untitled: m.conversations_new(),
  };
}
