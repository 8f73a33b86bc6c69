import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrive,
  emptySchedule,
  leave,
  shouldGiveWay,
  urgencies,
  type Schedule,
  type Task,
} from '../../../src/lib/models/schedule';

type Step = { readonly type: 'arrive'; readonly task: Task } | { readonly type: 'leave'; readonly id: number };

/** Steps in which each task arrives once; it may leave before it came, while it waits, and more than once. */
const steps = fc
  .array(fc.record({ urgency: fc.constantFrom(...urgencies), leaves: fc.array(fc.nat(20), { maxLength: 3 }) }), {
    maxLength: 20,
  })
  .map((parts) =>
    parts.flatMap(({ urgency, leaves }, id): readonly Step[] => [
      { type: 'arrive', task: { id, urgency } },
      ...leaves.map((each): Step => ({ type: 'leave', id: each })),
    ]),
  );

function take(schedule: Schedule, step: Step): Schedule {
  return step.type === 'arrive' ? arrive(schedule, step.task) : leave(schedule, step.id);
}

const rank = ({ urgency }: Task): number => urgencies.indexOf(urgency);

/** The plainest statement of the rule: of those that are there, the most urgent, then the one that came first. */
function nextOf(present: readonly Task[]): Task | undefined {
  return [...present].sort((one, other) => rank(one) - rank(other) || one.id - other.id)[0];
}

describe('a schedule', () => {
  test('runs one at a time, the most urgent first and equals in order of arrival, and loses none', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let schedule = emptySchedule;
        let present: readonly Task[] = [];
        let running: Task | undefined;
        for (const step of taken) {
          schedule = take(schedule, step);
          if (step.type === 'arrive') present = [...present, step.task];
          else present = present.filter(({ id }) => id !== step.id);
          // Who runs goes on until it leaves.
          if (running === undefined || !present.includes(running)) running = nextOf(present);
          expect(schedule.running).toEqual(running);
          expect(schedule.waiting).toHaveLength(present.length - (running === undefined ? 0 : 1));
        }
      }),
    );
  });

  test('wants who runs to give way to what is more urgent, and to nothing else', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const schedule = taken.reduce(take, emptySchedule);
        const { running, waiting } = schedule;
        const isMoreUrgent = running !== undefined && waiting.some((task) => rank(task) < rank(running));
        expect(shouldGiveWay(schedule)).toBe(isMoreUrgent);
      }),
    );
  });
});
