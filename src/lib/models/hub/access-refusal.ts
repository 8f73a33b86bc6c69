import { FailureError } from '../../core/failure';
import { repositoryAt } from './hub-address';

/**
 * What an answer says of the right to see a repository of the hub; nothing where that is not what it refuses. Whoever
 * sends a token that the hub knows is never answered with 401.
 *
 * @param address that was asked
 * @param signedIn whether a token was sent
 */
export function accessRefusal(
  address: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  signedIn: boolean,
): FailureError | undefined {
  const { origin, host } = new URL(address);
  const fail = (subject: string, fault: 'gated' | 'not-granted' | 'token-refused', detail = ''): FailureError =>
    new FailureError({ code: 'hub-failed', subject, fault, detail });
  if (signedIn && status === 401) return fail(host, 'token-refused');
  if (headers.get('x-error-code') !== 'GatedRepo') return undefined;
  const repository = repositoryAt(address) ?? '';
  return fail(repository, signedIn ? 'not-granted' : 'gated', `${origin}/${repository}`);
}
