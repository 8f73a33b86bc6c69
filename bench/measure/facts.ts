import type { Fact } from '../../src/lib/core/fact';
import { valuesAt } from '../../src/lib/memory/facts/known-values';
import { settleStatements } from '../../src/lib/memory/facts/settle-statements';
import type { Metric } from '../report/figures';
import { live, randomSteps, statementOf } from '../support/random-lives';
import { percentile } from '../support/statistics';
import type { Measurement } from './measurement';

const wrong: Metric = { name: 'wrong current values', unit: '', better: 'lower' };
const asked: Metric = { name: 'values asked for', unit: '', better: 'higher' };
const settling: Metric = { name: 'settle a statement, 95th percentile', unit: 'ms', better: 'lower' };
const asking: Metric = { name: 'ask for a value, 95th percentile', unit: 'ms', better: 'lower' };

const LIVES = 1000;
const STEPS = 100;
const KNOWN = 10_000;
const SAMPLES = 100;
const world = {
  single: ['home', 'employer', 'favourite colour'],
  many: ['likes', 'languages'],
  values: ['Hull', 'Leeds', 'York', 'Porto'],
};

export const facts: Measurement = {
  name: 'facts',
  title: 'Facts through 100,000 changes',
  explanation:
    'In Node. A thousand generated lives of a hundred steps each say, change, deny and forget things; after each step every present value is asked for and compared with what an exact reader of all that was said answers. Times are with 10,000 facts known.',

  async run({ say, signal }, record) {
    let questions = 0;
    let mistakes = 0;
    for (let seed = 1; seed <= LIVES && !signal.aborted; seed++) {
      const life = live(randomSteps(seed, STEPS, world), world);
      questions += life.asked;
      mistakes += life.wrong.length;
      for (const mistake of life.wrong) say(`life ${seed}: ${mistake}`);
    }
    record({ operations: LIVES * STEPS }, asked, questions);
    record({ operations: LIVES * STEPS }, wrong, mistakes);

    const known = manyFacts(KNOWN);
    const times = { settling: new Array<number>(), asking: new Array<number>() };
    for (let sample = 0; sample < SAMPLES; sample++) {
      const saidAt = KNOWN + sample;
      const statement = statementOf({ id: '', said: saidAt, value: `town ${sample}`, kind: 'is' }, 'home');
      const start = performance.now();
      settleStatements(known, [{ statement, state: 'kept' }], { saidAt, createId: () => `new ${sample}` });
      const settled = performance.now();
      valuesAt(known, { subject: 'user', predicate: 'home', at: saidAt });
      times.settling.push(settled - start);
      times.asking.push(performance.now() - settled);
    }
    record({ facts: KNOWN }, settling, percentile(times.settling, 0.95));
    record({ facts: KNOWN }, asking, percentile(times.asking, 0.95));
  },
};

/** Of many subjects, as a long life gathers them. */
function manyFacts(count: number): readonly Fact[] {
  return Array.from({ length: count }, (_, index): Fact => {
    const subject = index % 3 === 0 ? 'user' : `person ${index % 50}`;
    const statement = statementOf({ id: '', said: index, value: `thing ${index}`, kind: 'is' }, 'likes');
    return { ...statement, subject, id: `f${index}`, saidAt: index, validFrom: index, state: 'kept', pinned: false };
  });
}
