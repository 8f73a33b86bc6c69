/** What the head of a server's answer says about the bytes that follow. */
export type AnswerKind =
  /** They go on where the part ends. */
  | 'continues'
  /** They are the file from its start. */
  | 'starts-over'
  /** The part does not fit what the server holds: ask again without it. */
  | 'part-refused'
  | 'missing'
  /** The server holds something else under that name. */
  | 'other-content'
  | 'unreachable';

/**
 * Judges an answer to a request for the bytes from `offset` of a file of `bytes` bytes.
 * Ranges as RFC 9110, section 14. A page instead of a file means that the host answers unknown addresses with its
 * start page.
 */
export function judgeAnswer(
  answer: { readonly status: number; readonly headers: Pick<Headers, 'get'> },
  offset: number,
  bytes: number,
): AnswerKind {
  const { status, headers } = answer;
  if (status === 404 || status === 410) return 'missing';
  if (status === 416) return 'part-refused';
  if (status !== 200 && status !== 206) return 'unreachable';
  if (/^text\/html/i.test(headers.get('content-type') ?? '')) return 'missing';
  if (status === 206) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
    if (range === null || Number(range[1]) !== offset) return 'part-refused';
    return range[2] === '*' || Number(range[2]) === bytes ? 'continues' : 'other-content';
  }
  const length = headers.get('content-length');
  const encoded = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  return length === null || encoded || Number(length) === bytes ? 'starts-over' : 'other-content';
}
