import { m } from '../../paraglide/messages';
import { clause } from './clause';
import type { Failure } from './failure';

/** What is said of the parts that a GGUF file was split into where they are no model together. */
export function describeGgufParts({ fault, part, count, reason }: Extract<Failure, { code: 'gguf-parts' }>): {
  readonly whatHappened: string;
  readonly whatToDo: string;
} {
  const said = { part: String(part), count: String(count), reason: clause(reason) };
  switch (fault) {
    case 'missing':
      return { whatHappened: m.failures_gguf_parts_missing(said), whatToDo: m.failures_gguf_parts_missing_do() };
    case 'twice':
      return { whatHappened: m.failures_gguf_parts_twice(said), whatToDo: m.failures_gguf_parts_do() };
    case 'disagree':
      return { whatHappened: m.failures_gguf_parts_disagree(said), whatToDo: m.failures_gguf_parts_do() };
    case 'whole':
      return { whatHappened: m.failures_gguf_parts_whole(), whatToDo: m.failures_gguf_parts_whole_do() };
    case 'unreadable':
      return { whatHappened: m.failures_gguf_parts_unreadable(said), whatToDo: m.failures_gguf_parts_do() };
  }
}
