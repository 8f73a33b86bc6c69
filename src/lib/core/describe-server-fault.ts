import { m } from '../../paraglide/messages';
import { clause } from './clause';
import type { Failure } from './failure';

/** What is said of a server of the person's own that did not answer as it should. */
export function describeServerFault({ server, fault, reason }: Extract<Failure, { code: 'server-failed' }>): {
  readonly whatHappened: string;
  readonly whatToDo: string;
} {
  const said = { server, reason: clause(reason) };
  switch (fault) {
    case 'unreachable':
      return { whatHappened: m.failures_server_unreachable(said), whatToDo: m.failures_server_unreachable_do() };
    case 'key-refused':
      return { whatHappened: m.failures_server_key(said), whatToDo: m.failures_server_key_do() };
    case 'not-found':
      return { whatHappened: m.failures_server_not_found(said), whatToDo: m.failures_server_not_found_do() };
    case 'busy':
      return { whatHappened: m.failures_server_busy(said), whatToDo: m.failures_server_wait_do() };
    case 'error':
      return { whatHappened: m.failures_server_error(said), whatToDo: m.failures_server_error_do() };
    case 'unreadable':
      return { whatHappened: m.failures_server_unreadable(said), whatToDo: m.failures_server_not_found_do() };
    case 'redirected':
      return { whatHappened: m.failures_server_redirected(said), whatToDo: m.failures_server_redirected_do() };
    case 'cut-off':
      return { whatHappened: m.failures_server_cut_off(said), whatToDo: m.failures_server_wait_do() };
    case 'silent':
      return { whatHappened: m.failures_server_silent(said), whatToDo: m.failures_server_error_do() };
    case 'endless':
      return { whatHappened: m.failures_server_endless(said), whatToDo: m.failures_server_error_do() };
    case 'off':
      return { whatHappened: m.failures_server_off(said), whatToDo: m.failures_server_off_do() };
  }
}
