/** One event of a stream: what its `data` lines say, joined by line feeds. */
export interface StreamEvent {
  /** `message` unless the event has a name. */
  readonly name: string;
  readonly data: string;
}

/** Reads an event stream (HTML Standard, section 9.2.6) piece by piece, wherever the pieces are cut. */
export interface EventStreamReader {
  /** The events that this piece completes. Throws a `RangeError` for one that is longer than allowed. */
  push(piece: string): readonly StreamEvent[];
}

/**
 * Lines end with CR LF, LF or CR; comments and fields that are of no use here are skipped; what the stream's end leaves
 * unfinished is never handed out.
 *
 * @param longest characters that an event may have
 */
export function createEventStreamReader(longest: number): EventStreamReader {
  let line = '';
  let data: string[] = [];
  let length = 0;
  let name = '';
  let started = false;
  let afterCarriageReturn = false;

  function endLine(events: StreamEvent[]): void {
    const text = line;
    line = '';
    if (text === '') {
      if (data.length > 0) events.push({ name: name === '' ? 'message' : name, data: data.join('\n') });
      data = [];
      length = 0;
      name = '';
      return;
    }
    const colon = text.indexOf(':');
    const field = colon === -1 ? text : text.slice(0, colon);
    const value = colon === -1 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    if (field === 'event') name = value;
  }

  return {
    push(piece) {
      const events: StreamEvent[] = [];
      let rest = piece;
      if (!started && rest !== '') {
        started = true;
        rest = rest.replace(/^\uFEFF/, '');
      }
      while (rest !== '') {
        if (afterCarriageReturn && rest.startsWith('\n')) rest = rest.slice(1);
        afterCarriageReturn = false;
        const end = rest.search(/[\r\n]/);
        const taken = end === -1 ? rest : rest.slice(0, end);
        length += taken.length;
        if (length > longest) throw new RangeError('An event of the stream is too long.');
        line += taken;
        if (end === -1) break;
        afterCarriageReturn = rest[end] === '\r';
        endLine(events);
        rest = rest.slice(end + 1);
      }
      return events;
    },
  };
}
