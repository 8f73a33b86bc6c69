import { describe, expect, it } from 'vitest';
import { resolveForget, type ForgetContext } from '../../../../src/lib/memory/questions/resolve-forget';
import { createLife, createListener, recalled } from '../../../support/memory/known-life';

const { facts } = createLife();
const { read } = createListener(facts);

function planFor(text: string, context: Partial<ForgetContext> = {}) {
  const request = read(text);
  if (request?.kind !== 'forget') throw new Error(`no request to forget: ${text}`);
  return resolveForget(request, { facts, turns: [], ...context });
}

const said = (text: string, context: Partial<ForgetContext> = {}) =>
  planFor(text, context).facts.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`);

describe('What is meant by a request to forget', () => {
  it.each([
    ['forget my address', ['user address 14 Larch Close']],
    ['forget where I live', ['user home Hull', 'user home Leeds']],
    ['delete everything you know about Ana', ['user sister Ana', 'Ana employer bakery']],
    ['forget what I said about my sister', ['user sister Ana', 'Ana employer bakery']],
    ['forget that I like jazz', ['user likes jazz']],
    ['forget my salary', ['user income 30k']],
    ['forget what I said about thunder', ['Rex fears thunder']],
    ['forget what I said about the loan', []],
  ])('%s', (text, expected) => {
    expect([...said(text)].sort()).toEqual([...expected].sort());
  });

  it('that: what was stored last', () => {
    const last = facts.at(-1);
    const lastStored = { factIds: [last?.id ?? ''], messageIds: ['m9'] };
    expect(planFor('forget that', { lastStored })).toEqual({ facts: [last], messageIds: ['m9'], isEverything: false });
    expect(planFor('forget that').facts).toEqual([]);
  });

  it('everything: all facts, those that wait among them', () => {
    expect(planFor('forget everything')).toMatchObject({ facts, isEverything: true });
  });

  it('takes the messages that said it, and turns that speak of it', () => {
    const [address] = facts.filter(({ predicate }) => predicate === 'address');
    const loan = recalled('2026-05-01', 'The loan runs until 2030.');
    const unlikely = recalled('2026-05-02', 'The bank lends money.', { score: 0.9 });
    const other = recalled('2026-05-03', 'It rained.');
    expect(planFor('forget my address').messageIds).toEqual([address?.source?.messageId]);
    expect(planFor('forget what I said about the loan', { turns: [loan, unlikely, other] }).messageIds).toEqual([
      loan.messageId,
    ]);
  });

  it('of a time: what was said in it', () => {
    const yesterday = recalled('2026-05-19', 'Something.', { score: 0.01 });
    const before = recalled('2026-05-18', 'Something else.');
    const plan = planFor('forget everything I said yesterday', { turns: [yesterday, before] });
    expect(plan).toEqual({ facts: [], messageIds: [yesterday.messageId], isEverything: false });
  });
});
