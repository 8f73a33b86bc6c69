import { languageRoles, type LanguageModels, type LanguageRole, type RoleStatus } from '../models/language-models';
import { isCertainClaim } from '../router/claim-certainty';
import type { RouteQuestion } from '../router/decide-route';
import type { RouteDecision } from '../core/conversation';
import type { MemoryClaim, TurnMemory } from './memory/turn-memory';
import { questionContent } from './prompt-layout';
import type { AskedTurn, Turn } from './turn';
import type { TurnClaim, TurnSkills } from './turn-skills';

/** The skill that a turn is for, if any. */
export async function claimOf(skills: TurnSkills, turn: AskedTurn): Promise<TurnClaim | undefined> {
  if (!isLeftToHearth(turn)) return undefined;
  const { question, earlier } = turn;
  return skills.claim(
    question.text,
    earlier.filter(({ role }) => role === 'user').map((message) => message.text),
  );
}

/** What is kept already needs no model, and comes before a skill that rests on free text; a reply to the memory before any. */
export async function toldByMemory(
  memory: Pick<TurnMemory, 'claim'>,
  turn: Turn,
  claim: TurnClaim | undefined,
): Promise<MemoryClaim | undefined> {
  const mayReply = turn.earlier.at(-1)?.answer?.decision.route === 'memory';
  if (!isLeftToHearth(turn) || (isCertainClaim(claim) && !mayReply)) return undefined;
  const told = await memory.claim(turn);
  const isFirst = told?.isReply === true || (told?.found === true && !isCertainClaim(claim));
  return claim === undefined || isFirst ? told : undefined;
}

/** What the router is asked about a turn. */
export function routeQuestionOf(
  models: Pick<LanguageModels, 'status'>,
  { question, earlier, preference, conversation }: Turn,
  claim: TurnClaim | undefined,
): RouteQuestion {
  return {
    text: questionContent(question),
    history: earlier,
    preference,
    available: languageRoles.filter((role) => models.status(role, conversation.models).state !== 'absent'),
    claim: claim && { skill: claim.skill, certainty: claim.certainty, loose: claim.loose ?? false },
  };
}

/** What is remembered and what needs files is answered by a model, as long as nothing better does. */
export function roleOf({ route }: Pick<RouteDecision, 'route'>): LanguageRole {
  return route === 'reasoning' || route === 'tools' ? 'reasoning' : 'fast';
}

/** Whether the fast model begins and may give up; that pays only where nobody waits for the other to be loaded. */
export function isDraftFirst({ unsure, route }: RouteDecision, statuses: readonly RoleStatus[]): boolean {
  return unsure === true && route === 'fast' && statuses.every(({ state }) => state === 'resident');
}

/** An answer that goes on, a file to be read or a model that was asked for by name is a model's business. */
function isLeftToHearth({ question, answer, preference }: AskedTurn): boolean {
  return preference === 'auto' && answer.text === '' && (question.attachments ?? []).length === 0;
}
