import { m } from '../../paraglide/messages';

/** What can speak for a route, and how a person is told. The codes are stored with answers. */
const WORDS = {
  'chose-think': m.routes_chose_think,
  'chose-fast': m.routes_chose_fast,
  'own-skill': m.routes_own_skill,
  'own-memory': m.routes_own_memory,
  'draft-unsure': m.routes_draft_unsure,
  'answered-before': m.routes_answered_before,
  plan: m.routes_plan,
  solution: m.routes_solution,
  comparison: m.routes_comparison,
  judgement: m.routes_judgement,
  explanation: m.routes_explanation,
  why: m.routes_why,
  'long-text': m.routes_long_text,
  code: m.routes_code,
  'several-steps': m.routes_several_steps,
  constraints: m.routes_constraints,
  dependencies: m.routes_dependencies,
  'several-clauses': m.routes_several_clauses,
  'several-numbers': m.routes_several_numbers,
  'several-questions': m.routes_several_questions,
  'long-message': m.routes_long_message,
  'refers-back': m.routes_refers_back,
  'small-talk': m.routes_small_talk,
  'small-edit': m.routes_small_edit,
  fact: m.routes_fact,
  brevity: m.routes_brevity,
  short: m.routes_short,
  'nothing-hard': m.routes_nothing_hard,
  'not-simple': m.routes_not_simple,
  'exact-skill': m.routes_exact_skill,
  'loose-skill': m.routes_loose_skill,
  'like-skill': m.routes_like_skill,
  'more-than-skill': m.routes_more_than_skill,
  'about-you': m.routes_about_you,
  'about-files': m.routes_about_files,
  'sounds-simple': m.routes_sounds_simple,
  'sounds-hard': m.routes_sounds_hard,
  'chosen-before': m.routes_chosen_before,
  'prefers-speed': m.routes_prefers_speed,
  'prefers-quality': m.routes_prefers_quality,
  'not-sure': m.routes_not_sure,
  'think-absent': m.routes_think_absent,
  'fast-absent': m.routes_fast_absent,
} as const;

/** Why a turn went where it went. */
export type RouteReason = keyof typeof WORDS;

/**
 * Puts a reason into words for a person. One that is not known, as another version of Hearth may have stored it, is
 * shown as it is.
 */
export function describeRouteReason(reason: string): string {
  return isKnown(reason) ? WORDS[reason]() : reason;
}

function isKnown(reason: string): reason is RouteReason {
  return Object.hasOwn(WORDS, reason);
}
