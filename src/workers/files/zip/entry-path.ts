import { FailureError } from '../../../lib/core/failure';

const longestPath = 255;

/**
 * Refuses a path that could lead anywhere but down from where it begins, on whichever system.
 *
 * @throws FailureError `set-invalid`
 */
export function refuseOddPath(path: string): void {
  const plain = path.split('/').every((name) => name !== '' && !/^\.\.?$|[\\:\p{C}]/u.test(name));
  if (plain && path.length <= longestPath) return;
  throw new FailureError({ code: 'set-invalid', reason: 'it has a file with an odd path' });
}
