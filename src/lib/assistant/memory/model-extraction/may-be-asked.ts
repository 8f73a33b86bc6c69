import { findModel } from '../../../models/catalogue/catalogue';
import type { RoleStatus } from '../../../models/language-models';

/**
 * Parameters below which a model is not worth asking. Of 109 held-out turns that tell something and in which plain code
 * found nothing, the 0.5B model read 64 facts that passed every check; 18 of them were those that the turn tells. What
 * the person would have to reject most of the time is not put before them.
 */
const LEAST_PARAMETERS = 1_000_000_000;

/** Whether that model may be asked what a sentence tells: the fast one, while it is in memory, if it is large enough. */
export function mayBeAsked({ role, modelId, state }: RoleStatus): boolean {
  return role === 'fast' && state === 'resident' && (findModel(modelId)?.parameters ?? 0) >= LEAST_PARAMETERS;
}
