import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventStreamReader } from '../../../../src/workers/server/event-stream';

const readAll = (pieces: readonly string[], longest = 10_000) => {
  const reader = createEventStreamReader(longest);
  return pieces.flatMap((piece) => reader.push(piece));
};
const dataOf = (text: string) => readAll([text]).map(({ data }) => data);

describe('createEventStreamReader', () => {
  it('reads events with every kind of line end', () => {
    expect(dataOf('data: one\n\ndata: two\r\n\r\ndata: three\r\rdata: four\n\n')).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  it('takes a carriage return and a line feed for one end', () => {
    expect(dataOf('data: a\r\ndata: b\r\n\r\n')).toEqual(['a\nb']);
    expect(readAll(['data: a\r', '\ndata: b\r', '\n\r', '\n']).map(({ data }) => data)).toEqual(['a\nb']);
  });

  it('joins lines, takes one space off, and skips comments and other fields', () => {
    expect(dataOf(': ping\n\ndata:a\ndata:  b\ndata\nid: 7\nretry: 10\nnonsense\n\n')).toEqual(['a\n b\n']);
  });

  it('knows the names of events and forgets them with the event', () => {
    expect(readAll(['event: error\ndata: x\n\ndata: y\n\nevent: lost\n\ndata: z\n\n'])).toEqual([
      { name: 'error', data: 'x' },
      { name: 'message', data: 'y' },
      { name: 'message', data: 'z' },
    ]);
  });

  it('hands out nothing that is not finished', () => {
    expect(dataOf('data: one\n\ndata: two\n')).toEqual(['one']);
    expect(dataOf('data: one')).toEqual([]);
  });

  it('does not stumble over a mark of the byte order', () => {
    expect(readAll(['', '\uFEFFdata: one\n\n', 'data: \uFEFFtwo\n\n']).map(({ data }) => data)).toEqual([
      'one',
      '\uFEFFtwo',
    ]);
  });

  it('gives up an event without end, in one line or in many', () => {
    expect(() => readAll(['data: ', 'x'.repeat(60), 'y'.repeat(60)], 100)).toThrow(RangeError);
    expect(() => readAll(['data: xxxxx\n'.repeat(20)], 100)).toThrow(RangeError);
    expect(readAll(['data: xxxxx\n\n'.repeat(20)], 100)).toHaveLength(20);
  });

  it('reads the same wherever the stream is cut', () => {
    const line = fc.oneof(
      fc.constantFrom('data: x', 'data:', 'data', ': note', '', 'event: e', 'data: {"a":"\uFEFF é 🙂"}'),
      fc.string({ maxLength: 8 }).map((text) => `data: ${text.replace(/[\r\n]/g, '')}`),
    );
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const stream = fc
      .array(fc.tuple(line, end), { maxLength: 20 })
      .map((lines) => lines.map((each) => each.join('')).join(''));
    fc.assert(
      fc.property(stream, fc.array(fc.nat(200), { maxLength: 30 }), (text, cuts) => {
        const places = [...new Set(cuts.filter((cut) => cut < text.length))].sort((one, other) => one - other);
        const pieces = [...places, text.length].map((place, index) => text.slice(places[index - 1] ?? 0, place));
        expect(readAll(pieces)).toEqual(readAll([text]));
        expect(readAll([...text.split('')])).toEqual(readAll([text]));
      }),
    );
  });
});
