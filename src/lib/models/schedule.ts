/** What a processor is wanted for, the most urgent first. */
export const urgencies = [
  /** A person waits for it. */
  'answer',
  /** What an answer will probably need: the prompt of a question that is being written. */
  'ahead',
  /** Reading what was said for facts. */
  'extraction',
  /** Vectors of what was said. */
  'embedding',
  'title',
] as const;

export type Urgency = (typeof urgencies)[number];

/** Some work that wants a processor to itself. */
export interface Task {
  /** Names it; none twice in one schedule. */
  readonly id: number;
  readonly urgency: Urgency;
}

/** Who has a processor and who waits for it. */
export interface Schedule {
  readonly running: Task | undefined;
  /** In the order in which they will run. */
  readonly waiting: readonly Task[];
}

export const emptySchedule: Schedule = { running: undefined, waiting: [] };

/** Lines a task up behind those that are as urgent; it runs at once where nothing does. */
export function arrive(schedule: Schedule, task: Task): Schedule {
  const behind = schedule.waiting.findIndex(({ urgency }) => isMoreUrgent(task.urgency, urgency));
  const place = behind === -1 ? schedule.waiting.length : behind;
  return started({ ...schedule, waiting: schedule.waiting.toSpliced(place, 0, task) });
}

/** Takes a task out, whether it ran or waited; the next one runs. One that is not there changes nothing. */
export function leave({ running, waiting }: Schedule, id: number): Schedule {
  return started({
    running: running?.id === id ? undefined : running,
    waiting: waiting.filter((task) => task.id !== id),
  });
}

/** Whether something more urgent waits for the task that runs. */
export function shouldGiveWay({ running, waiting: [next] }: Schedule): boolean {
  return running !== undefined && next !== undefined && isMoreUrgent(next.urgency, running.urgency);
}

function started(schedule: Schedule): Schedule {
  const [next, ...waiting] = schedule.waiting;
  return schedule.running === undefined && next !== undefined ? { running: next, waiting } : schedule;
}

function isMoreUrgent(one: Urgency, other: Urgency): boolean {
  return urgencies.indexOf(one) < urgencies.indexOf(other);
}
