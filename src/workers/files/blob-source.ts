import { FailureError } from '../../lib/core/failure';
import type { ByteSource } from '../../lib/models/convert/byte-source';

/**
 * Reads a file in place. Bytes are fetched a window at a time, since a conversion asks for thousands of short rows and
 * each trip to a file costs far more than a row.
 *
 * @throws FailureError `gguf-invalid` when the file was removed or changed since it was picked
 */
export function blobSource(blob: Blob, windowBytes = 4 * 1024 * 1024): ByteSource {
  let start = 0;
  let window = new Uint8Array();
  return {
    size: blob.size,
    async read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > blob.size) {
        throw new RangeError(`bytes ${offset} to ${offset + length} are not inside ${blob.size} bytes`);
      }
      if (offset < start || offset + length > start + window.length) {
        window = await bytesOf(blob.slice(offset, offset + Math.max(length, windowBytes)));
        start = offset;
      }
      if (window.length < length) throw unreadable('it is shorter than it was');
      return window.subarray(offset - start, offset - start + length);
    },
  };
}

async function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) throw unreadable(error.message);
    throw error;
  }
}

function unreadable(reason: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason: `the file can no longer be read: ${reason}` });
}
