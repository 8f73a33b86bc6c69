import { agreesOnEnd, finishRun, inOrder, joinRun, startRun, type GrowingRun, type Run, type Said } from './said';

const DAY = 24 * 3_600_000;

/**
 * Occasions of one thing, as journeys to one town: those of different times stand beside each other, and "I am not
 * going" calls off what is still to come. The same sayings give the same runs, in whatever order they came.
 */
export function occasions(said: readonly Said[]): readonly Run[] {
  const runs: GrowingRun[] = [];
  const open = new Map<number | undefined, GrowingRun>();
  let denial: GrowingRun | undefined;

  const start = (each: Said): GrowingRun => {
    const run = startRun(each, { aside: false });
    runs.push(run);
    return run;
  };

  for (const each of [...said].sort(bySaying)) {
    const time = namedTime(each);
    if (each.polarity === 'negative') {
      for (const [planned, run] of [...open]) {
        if (time !== undefined && time !== planned) continue;
        if (planned !== undefined && planned + DAY <= each.saidAt) continue;
        run.end = Math.min(run.end, Math.max(run.validFrom, each.saidAt));
        open.delete(planned);
      }
      if (denial === undefined) denial = start(each);
      else joinRun(denial, each);
    } else {
      const run = open.get(time);
      if (run !== undefined && agreesOnEnd(run, each)) joinRun(run, each);
      else open.set(time, start(each));
      if (denial !== undefined) denial.end = Math.min(denial.end, Math.max(denial.validFrom, each.saidAt));
      denial = undefined;
    }
  }
  return runs.map(finishRun);
}

/** The time that the words name, if any. */
export function namedTime({ saidAt, validFrom }: Pick<Said, 'saidAt' | 'validFrom'>): number | undefined {
  return validFrom === saidAt ? undefined : validFrom;
}

function bySaying(one: Said, other: Said): number {
  return one.saidAt - other.saidAt || inOrder(one, other);
}
