import { describe, expect, it } from 'vitest';
import { createConversationOpener } from '../../../bench/eval/case-conversation';
import type { EvalCase } from '../../../bench/eval/cases';
import type { CaseBeginning } from '../../../bench/page/api';

function given(fields: Partial<EvalCase> = {}): EvalCase {
  return { id: 'a', text: 'one', history: [], lists: [], timers: [], ...fields };
}

function opener(refused: readonly number[] = []) {
  const begun: CaseBeginning[] = [];
  const open = createConversationOpener((beginning) => {
    begun.push(beginning);
    const number = begun.length;
    const error = { code: 'unexpected', message: 'No such zone.' };
    return Promise.resolve(refused.includes(number) ? { error } : { value: `conversation ${number}` });
  });
  return { begun, open };
}

describe('the conversation of a case', () => {
  it('is one of its own where the case names none', async () => {
    const { open } = opener();
    expect(await open(given())).toMatchObject({ value: { conversationId: 'conversation 1' } });
    expect(await open(given())).toMatchObject({ value: { conversationId: 'conversation 2' } });
  });

  it('begins with what its first case says, and with nothing of the later ones', async () => {
    const { begun, open } = opener();
    const moment = { now: '2026-02-27T23:30', timezone: 'Europe/Berlin' };
    await open(
      given({ conversation: 'trip', facts: ['I am Mira.'], history: [{ role: 'user', text: 'Hi' }], ...moment }),
    );
    await open(given({ conversation: 'trip', facts: ['I am Jonas.'] }));
    expect(begun).toEqual([{ facts: ['I am Mira.'], history: [{ role: 'user', text: 'Hi' }], moment }]);
  });

  it('goes on at the time and in the zone of its first case, until a case names others', async () => {
    const { open } = opener();
    await open(given({ conversation: 'trip', now: 1000, timezone: 'Asia/Tokyo' }));
    await open(given({ now: 7 }));
    expect(await open(given({ conversation: 'trip' }))).toMatchObject({
      value: { conversationId: 'conversation 1', moment: { now: 1000, timezone: 'Asia/Tokyo' } },
    });
    expect(await open(given({ conversation: 'trip', now: 2000 }))).toMatchObject({
      value: { moment: { now: 2000, timezone: 'Asia/Tokyo' } },
    });
  });

  it('outlives cases without facts', async () => {
    const { open } = opener();
    await open(given({ conversation: 'trip', facts: ['I am Mira.'] }));
    await open(given());
    expect(await open(given({ conversation: 'trip' }))).toMatchObject({ value: { conversationId: 'conversation 1' } });
  });

  it.each([
    ['were said', []],
    ['were to be said', [2]],
  ])('is an error once its facts went because others %s', async (_, refused) => {
    const { open } = opener(refused);
    await open(given({ conversation: 'trip', facts: ['I am Mira.'] }));
    await open(given({ facts: ['I am Jonas.'] }));
    expect(await open(given({ conversation: 'trip' }))).toMatchObject({
      error: { code: 'facts-gone', message: expect.stringContaining('trip') },
    });
  });

  it('goes on without memory whatever facts came between', async () => {
    const { open } = opener();
    await open(given({ conversation: 'trip' }));
    await open(given({ facts: ['I am Jonas.'] }));
    expect(await open(given({ conversation: 'trip' }))).toMatchObject({ value: { conversationId: 'conversation 1' } });
  });

  it('is begun by the next case where it could not be begun', async () => {
    const { open } = opener([1]);
    expect(await open(given({ conversation: 'trip' }))).toMatchObject({ error: { message: 'No such zone.' } });
    expect(await open(given({ conversation: 'trip' }))).toMatchObject({ value: { conversationId: 'conversation 2' } });
  });
});
