import type { Alert, Appointment } from '../../../src/lib/core/alert';
import type { BoundSkill } from '../../../src/lib/skills/claim';
import { readTurn } from '../../../src/lib/skills/read-turn';
import { createTestWorld } from './test-world';

/** Says some turns, one after the other, and gives the answers with the alarms and reminders that then stand. */
export async function setAppointments(skills: readonly BoundSkill[], turns: readonly string[]) {
  const world = createTestWorld();
  const answers: string[] = [];
  let undo: (() => Promise<string>) | undefined;
  for (const [index, text] of turns.entries()) {
    const claim = readTurn(skills, text, turns.slice(0, index), { ...world, listNames: [] });
    const answer = await claim?.answer(world);
    answers.push(answer?.text ?? 'nobody');
    undo = answer?.undo?.bind(answer);
  }
  const rows = (await world.alerts.alerts()).filter(isAppointment);
  return { answers, last: answers.at(-1), rows, undo, world };
}

function isAppointment(alert: Alert): alert is Appointment {
  return alert.kind !== 'timer';
}
