import type { Attachment } from '../core/conversation';
import type { Failure } from '../core/failure';
import { ok, refused, type Result } from '../core/result';
import { decodeText } from './decode-text';
import { cleanFileName } from './file-name';

/** Far more than any model here reads at once; a larger file was hardly meant. */
export const MOST_BYTES = 1024 * 1024;
export const MOST_ATTACHMENTS = 10;

/** The part of a `File` that is used here. */
export interface TextFile {
  readonly name: string;
  /** Media type as the system guesses it; may be empty. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads a file that shall go with a message. Whether it is text is seen from its content, whatever it is called. */
export async function readAttachment(file: TextFile, createId: () => string): Promise<Result<Attachment, Failure>> {
  const name = cleanFileName(file.name);
  if (file.size > MOST_BYTES) {
    return refused({ code: 'attachment-too-large', name, bytes: file.size, limitBytes: MOST_BYTES });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The file was moved or changed since it was picked.
    if (error instanceof DOMException) return refused({ code: 'attachment-unreadable', name });
    throw error;
  }
  const text = decodeText(bytes);
  if (text === undefined) return refused({ code: 'attachment-not-text', name });
  const markdown = file.type === 'text/markdown' || /\.(?:md|markdown)$/i.test(name);
  return ok({ id: createId(), name, type: markdown ? 'text/markdown' : 'text/plain', text });
}

/**
 * Reads several files beside those that are there already; the ones that can be read are given, and the first reason
 * why one cannot.
 */
export async function readAttachments(
  files: readonly TextFile[],
  present: readonly Attachment[],
  createId: () => string,
): Promise<{ readonly added: readonly Attachment[]; readonly failure: Failure | undefined }> {
  const added: Attachment[] = [];
  let failure: Failure | undefined;
  for (const file of files) {
    if (present.length + added.length >= MOST_ATTACHMENTS) {
      failure ??= { code: 'attachments-too-many', limit: MOST_ATTACHMENTS };
      break;
    }
    const read = await readAttachment(file, createId);
    if (!read.ok) failure ??= read.error;
    else if (![...present, ...added].some((other) => sameContent(other, read.value))) added.push(read.value);
  }
  return { added, failure };
}

function sameContent(one: Attachment, other: Attachment): boolean {
  return one.name === other.name && one.text === other.text;
}
