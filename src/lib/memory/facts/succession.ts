import {
  agreesOnEnd,
  claimedAt,
  finishRun,
  inOrder,
  isOfCutRow,
  isPast,
  joinRun,
  startRun,
  type GrowingRun,
  type Run,
  type Said,
} from './said';

/**
 * How values of which one holds at a time followed each other: each ends where the next begins, or where it was said to
 * be over. The same sayings give the same runs, in whatever order they came.
 *
 * Who speaks of now wins over who spoke before: "I live in Hull" on Monday and "I have lived in Leeds for two years" on
 * Friday leave Leeds, from two years ago, and Hull as something that was said and never held.
 */
export function succession(said: readonly Said[]): readonly Run[] {
  const runs: GrowingRun[] = [];
  const denials = new Map<string, GrowingRun>();
  const latest = { positive: new Map<string, GrowingRun>(), negative: new Map<string, GrowingRun>() };
  let inForce: GrowingRun | undefined;

  const start = (each: Said, aside = false): GrowingRun => {
    const run = startRun(each, { aside });
    runs.push(run);
    latest[each.polarity].set(each.value, run);
    return run;
  };

  for (const each of [...said].sort(inOrder)) {
    const { value, polarity } = each;
    const known = latest[polarity].get(value);
    const current = polarity === 'positive' && inForce?.value === value ? inForce : undefined;
    if (!isPast(each) && !isOfCutRow(current, each) && isCalledOff(each, said)) {
      if (known?.aside === true && isOfCutRow(known, each)) known.said.push(each);
      else start(each, true).end = each.validFrom;
    } else if (isPast(each)) {
      if (current !== undefined) {
        joinRun(current, each);
        inForce = undefined;
      } else if (known !== undefined && tellsNothingNew(each, known)) known.said.push(each);
      else start(each, true);
    } else if (polarity === 'negative') {
      const denial = denials.get(value);
      if (denial !== undefined && goesOn(denial, each)) joinRun(denial, each);
      else denials.set(value, start(each));
      if (inForce?.value === value) inForce = undefined;
    } else if (current !== undefined && goesOn(current, each)) {
      joinRun(current, each);
    } else {
      denials.delete(value);
      inForce = start(each);
    }
  }
  endEachOther(runs);
  return runs.map(finishRun);
}

function goesOn(run: GrowingRun, each: Said): boolean {
  return (isOfCutRow(run, each) || run.end >= claimedAt(each)) && agreesOnEnd(run, each);
}

/** A future that was taken back before it began, by a denial that is there or by one that was forgotten since. */
function isCalledOff(plan: Said, said: readonly Said[]): boolean {
  const { value, polarity, saidAt, validFrom, cut = Infinity } = plan;
  if (polarity === 'negative' || validFrom <= saidAt) return false;
  if (cut <= validFrom) return true;
  return said.some(
    (each) =>
      each.polarity === 'negative' && each.value === value && each.saidAt > saidAt && each.validFrom < validFrom,
  );
}

/** Of what is over, words that name no time, or the very time that is known. */
function tellsNothingNew({ validFrom, validTo }: Said, known: GrowingRun): boolean {
  return validFrom === validTo || (validFrom === known.validFrom && validTo === known.end);
}

/** From the last run to the first: a value ends where any later one begins, and where it was denied; so does a denial. */
function endEachOther(runs: readonly GrowingRun[]): void {
  let nextValue = Infinity;
  const next = { positive: new Map<string, number>(), negative: new Map<string, number>() };
  for (const run of runs.toReversed()) {
    const { value, polarity, validFrom, aside } = run;
    if (aside) continue;
    const opposite = next[polarity === 'positive' ? 'negative' : 'positive'].get(value) ?? Infinity;
    run.end = Math.min(run.end, opposite, polarity === 'positive' ? nextValue : Infinity);
    next[polarity].set(value, Math.min(validFrom, next[polarity].get(value) ?? Infinity));
    if (polarity === 'positive') nextValue = Math.min(nextValue, validFrom);
  }
}
