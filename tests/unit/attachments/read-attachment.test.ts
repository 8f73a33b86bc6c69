import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/lib/attachments/decode-text';
import { estimateTokens } from '../../../src/lib/attachments/estimate-tokens';
import { cleanFileName } from '../../../src/lib/attachments/file-name';
import { isLongPaste } from '../../../src/lib/attachments/long-paste';
import {
  MOST_ATTACHMENTS,
  MOST_BYTES,
  readAttachment,
  readAttachments,
  type TextFile,
} from '../../../src/lib/attachments/read-attachment';

let ids = 0;
const createId = (): string => `id-${++ids}`;

function file(name: string, content: string | Uint8Array<ArrayBuffer>, type = ''): TextFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, type, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

describe('the text of a file', () => {
  test('is read as UTF-8, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0\r]/.test(text) && !text.startsWith('\uFEFF'));
        expect(decodeText(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });

  test('is read as its byte order mark says', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x68, 0x69]))).toBe('hi');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe4, 0x00]))).toBe('ä');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x00, 0xe4]))).toBe('ä');
  });

  test('has one kind of line end', () => {
    expect(decodeText(new TextEncoder().encode('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
  });

  test('is not there where bytes are no text', () => {
    expect(decodeText(new Uint8Array([0x25, 0x50, 0x00, 0x44]))).toBeUndefined();
    expect(decodeText(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBeUndefined();
    expect(decodeText(new Uint8Array([0xc3]))).toBeUndefined();
  });
});

describe('a file name', () => {
  test('loses its path, what is invisible and what turns the writing around', () => {
    expect(cleanFileName('C:\\notes\\plan.md')).toBe('plan.md');
    expect(cleanFileName('../../etc/passwd')).toBe('passwd');
    expect(cleanFileName('invoice\u202Etxt.exe')).toBe('invoicetxt.exe');
    expect(cleanFileName('a\u200Bb\n.txt')).toBe('ab.txt');
    expect(cleanFileName('" >>> "')).toBe("' >>> '");
    expect(cleanFileName('///')).toBe('file.txt');
  });

  test('is never endless nor empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 160 }), (name) => {
        const clean = cleanFileName(name);
        expect(clean.length).toBeGreaterThan(0);
        expect(clean.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('attaching', () => {
  test('keeps text with its name and kind', async () => {
    const read = await readAttachment(file('Plan.MD', '# Plan'), createId);
    expect(read).toMatchObject({ ok: true, value: { name: 'Plan.MD', type: 'text/markdown', text: '# Plan' } });
    expect(await readAttachment(file('a', 'x', 'text/markdown'), createId)).toMatchObject({
      value: { type: 'text/markdown' },
    });
    expect(await readAttachment(file('a.csv', 'x;y'), createId)).toMatchObject({ value: { type: 'text/plain' } });
  });

  test('refuses what is no text, too large or gone', async () => {
    expect(await readAttachment(file('a.txt', new Uint8Array([0, 1])), createId)).toMatchObject({
      error: { code: 'attachment-not-text', name: 'a.txt' },
    });
    const large = { ...file('big.txt', ''), size: MOST_BYTES + 1 };
    expect(await readAttachment(large, createId)).toMatchObject({
      error: { code: 'attachment-too-large', bytes: MOST_BYTES + 1 },
    });
    const gone = { ...file('a.txt', 'x'), arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    expect(await readAttachment(gone, createId)).toMatchObject({ error: { code: 'attachment-unreadable' } });
  });

  test('takes what can be read, each once, and says the first reason for the rest', async () => {
    const files = [file('a.txt', 'A'), file('b.bin', new Uint8Array([0])), file('a.txt', 'A'), file('c.txt', 'C')];
    const { added, failure } = await readAttachments(files, [], createId);
    expect(added.map(({ text }) => text)).toEqual(['A', 'C']);
    expect(failure).toEqual({ code: 'attachment-not-text', name: 'b.bin' });
  });

  test('takes no more than a message may have', async () => {
    const files = Array.from({ length: MOST_ATTACHMENTS + 2 }, (_, index) => file(`${index}.txt`, `${index}`));
    const first = await readAttachments(files.slice(0, 1), [], createId);
    const { added, failure } = await readAttachments(files.slice(1), first.added, createId);
    expect(added).toHaveLength(MOST_ATTACHMENTS - 1);
    expect(failure).toEqual({ code: 'attachments-too-many', limit: MOST_ATTACHMENTS });
  });
});

test('a paste is long by its characters or by its lines', () => {
  expect(isLongPaste('x'.repeat(2000))).toBe(false);
  expect(isLongPaste('x'.repeat(2001))).toBe(true);
  expect(isLongPaste('\n'.repeat(39))).toBe(false);
  expect(isLongPaste('\n'.repeat(40))).toBe(true);
});

test('four characters make about a token', () => {
  expect(estimateTokens(['12345678', '1'])).toBe(3);
  expect(estimateTokens([])).toBe(0);
});
