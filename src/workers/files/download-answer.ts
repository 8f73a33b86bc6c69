/** What the head of a server's answer says about the bytes that follow. */
export type AnswerKind =
  /** They are those that were asked for. */
  | 'range'
  /** They are the file from its start. */
  | 'whole'
  /** The range does not fit what the server holds: ask again without it. */
  | 'range-refused'
  /** The server asks to come back later. */
  | 'busy'
  | 'missing'
  /** The server gives the file to some only. */
  | 'refused'
  /** The server holds something else under that name. */
  | 'other-content'
  | 'unreachable';

export interface AnswerHead {
  readonly status: number;
  readonly headers: Pick<Headers, 'get'>;
}

/**
 * Judges an answer to a request for the bytes from `offset` of a file of `bytes` bytes.
 * Ranges as RFC 9110, section 14. A page instead of a file means that the host answers unknown addresses with its
 * start page, or that something on the way wants to be signed in to.
 */
export function judgeAnswer({ status, headers }: AnswerHead, offset: number, bytes: number): AnswerKind {
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 403) return 'refused';
  if (status === 416) return 'range-refused';
  if ((status === 429 || status === 503) && headers.get('retry-after') !== null) return 'busy';
  if (status !== 200 && status !== 206) return 'unreachable';
  if (/^text\/html/i.test(headers.get('content-type') ?? '')) return 'missing';
  const encoded = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  if (status === 206) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
    if (encoded || range === null || Number(range[1]) !== offset) return 'range-refused';
    return range[2] === '*' || Number(range[2]) === bytes ? 'range' : 'other-content';
  }
  const length = headers.get('content-length');
  return length === null || encoded || Number(length) === bytes ? 'whole' : 'other-content';
}

/** The ETag where it is a strong one, which alone says that bytes are the same (RFC 9110, section 8.8.1). */
export function strongTag({ headers }: AnswerHead): string | undefined {
  const tag = headers.get('etag');
  return tag !== null && /^"[^"]*"$/.test(tag) ? tag : undefined;
}
