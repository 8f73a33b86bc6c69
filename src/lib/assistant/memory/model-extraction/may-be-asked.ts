import { findModel } from '../../../models/catalogue/catalogue';
import type { RoleStatus } from '../../../models/language-models';

/** Parameters below which a model is more often wrong than right about what a sentence tells. */
const LEAST_PARAMETERS = 1_000_000_000;

export function mayBeAsked({ role, modelId, state }: RoleStatus): boolean {
  return role === 'fast' && state === 'resident' && (findModel(modelId)?.parameters ?? 0) >= LEAST_PARAMETERS;
}
