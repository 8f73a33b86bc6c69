import { m } from '../../paraglide/messages';
import type { Failure } from './failure';

/** What is said of a file on the person's disk that a model cannot be converted from again. */
export function describeOwnFileFault({ name, fault }: Extract<Failure, { code: 'own-file-failed' }>): {
  readonly whatHappened: string;
  readonly whatToDo: string;
} {
  switch (fault) {
    case 'moved':
      return { whatHappened: m.failures_own_file_moved({ name }), whatToDo: m.failures_own_file_moved_do() };
    case 'changed':
      return { whatHappened: m.failures_own_file_changed({ name }), whatToDo: m.failures_own_file_changed_do() };
    case 'refused':
      return { whatHappened: m.failures_own_file_refused({ name }), whatToDo: m.failures_own_file_refused_do() };
  }
}
