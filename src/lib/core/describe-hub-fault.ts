import { m } from '../../paraglide/messages';
import { clause } from './clause';
import type { Failure } from './failure';
import { formatNumber } from './locale';

/** What is said of the model hub where it did not give what was asked for. */
export function describeHubFault({ subject, fault, detail, waitSeconds }: Extract<Failure, { code: 'hub-failed' }>): {
  readonly whatHappened: string;
  readonly whatToDo: string;
} {
  switch (fault) {
    case 'unreachable':
      return {
        whatHappened: m.failures_hub_unreachable({ reason: clause(detail) }),
        whatToDo: m.failures_hub_unreachable_do(),
      };
    case 'missing':
      return { whatHappened: m.failures_hub_missing({ subject }), whatToDo: m.failures_hub_missing_do() };
    case 'revision-missing':
      return {
        whatHappened: m.failures_hub_revision_missing({ subject }),
        whatToDo: m.failures_hub_revision_missing_do(),
      };
    case 'file-missing':
      return { whatHappened: m.failures_hub_file_missing({ subject }), whatToDo: m.failures_hub_file_missing_do() };
    case 'gated':
      return { whatHappened: m.failures_hub_gated({ subject }), whatToDo: m.failures_hub_gated_do({ page: detail }) };
    case 'not-granted':
      return {
        whatHappened: m.failures_hub_not_granted({ subject }),
        whatToDo: m.failures_hub_not_granted_do({ page: detail }),
      };
    case 'token-refused':
      return { whatHappened: m.failures_hub_token({ subject }), whatToDo: m.failures_hub_token_do() };
    case 'disabled':
      return { whatHappened: m.failures_hub_disabled({ subject }), whatToDo: m.failures_hub_other_do() };
    case 'refused':
      return { whatHappened: m.failures_hub_refused({ subject }), whatToDo: m.failures_hub_other_do() };
    case 'busy':
      return { whatHappened: m.failures_hub_busy(), whatToDo: whenToAskAgain(waitSeconds) };
    case 'page':
      return { whatHappened: m.failures_hub_page(), whatToDo: m.failures_hub_page_do() };
    case 'unreadable':
      return { whatHappened: m.failures_hub_unreadable({ subject }), whatToDo: m.failures_hub_unreadable_do() };
    case 'too-large':
      return { whatHappened: m.failures_hub_too_large({ subject }), whatToDo: m.failures_hub_unreadable_do() };
    case 'ranges-ignored':
      return { whatHappened: m.failures_hub_ranges_ignored({ subject }), whatToDo: m.failures_hub_ranges_ignored_do() };
  }
}

function whenToAskAgain(seconds: number | undefined): string {
  // Nobody counts beyond some minutes.
  if (seconds === undefined || seconds > 180) return m.failures_hub_busy_do();
  return m.failures_hub_busy_wait_do({ count: seconds, shown: formatNumber(seconds) });
}
