import type { AnswerRecord } from '../core/conversation';
import type { Database } from './database';

/** So many messages are read at once; between two portions the page may draw. */
const PORTION = 500;

/** How every answer came about that is kept, whichever branch it is on, in portions. Rejects with `FailureError` of the storage. */
export async function* readAnswerRecords({
  run,
  messages,
}: Pick<Database, 'run' | 'messages'>): AsyncGenerator<readonly AnswerRecord[], void> {
  let after = '';
  for (;;) {
    const from = after;
    const rows = await run(() => messages.where('id').above(from).limit(PORTION).toArray());
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.flatMap(({ answer }) => answer ?? []);
    after = last.id;
  }
}
