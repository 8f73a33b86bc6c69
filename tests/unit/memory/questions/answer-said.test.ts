import { describe, expect, it } from 'vitest';
import { createListener, recalled } from '../../../support/memory/known-life';

const porto = recalled('2026-05-12', "I'd like to go to Porto in June.");
const boiler = recalled('2026-04-02', 'The boiler makes a noise again.');
const plumber = recalled('2026-04-09', 'The plumber looked at the boiler.', { score: 0.6 });
const advice = recalled('2026-04-10', 'Let the boiler rest for an hour.', { role: 'assistant', score: 0.8 });

describe('Questions for what was said', () => {
  it.each(["when did I say I'd go to Porto?", 'when did I mention Porto', 'did I ever tell you about Porto'])(
    '%s: is answered with the day and the words',
    (question) => {
      const answer = createListener([], [porto]).answer(question);
      expect(answer?.text).toContain("On 12 May 2026 you said: “I'd like to go to Porto in June.”");
      expect(answer?.sources).toEqual([
        { kind: 'turn', messageId: porto.messageId, conversationId: porto.conversationId, at: porto.at },
      ]);
    },
  );

  it('are answered with yes where the turn is certain, and with doubt where it is not', () => {
    const certain = createListener([], [porto]).answer('did I mention Porto');
    const near = { ...porto, text: 'We may go to the sea in Portugal.', score: 0.1 };
    const doubtful = createListener([], [near]).answer('did I mention Porto');
    expect(certain).toMatchObject({ isKnown: true });
    expect(certain?.text).toMatch(/^Yes\./);
    expect(doubtful).toMatchObject({ isKnown: false });
    expect(doubtful?.text).toMatch(/^I am not sure/);
    expect(createListener([], [{ ...near, score: 0.01 }]).answer('did I mention Porto')).toMatchObject({
      isKnown: false,
      sources: [],
    });
  });

  it('quote those whose words are asked for, the earliest first', () => {
    const turns = [plumber, advice, boiler];
    const mine = createListener([], turns).answer('what did I tell you about the boiler?');
    expect(mine?.sources.map(({ at }) => at)).toEqual([boiler.at, plumber.at]);
    const yours = createListener([], turns).answer('what did you tell me about the boiler?');
    expect(yours?.text).toBe('On 10 April 2026 I said: “Let the boiler rest for an hour.”');
  });

  it('of a time leave other times out', () => {
    const answer = createListener([], [porto, boiler]).answer('what did we talk about last week');
    expect(answer?.sources.map(({ at }) => at)).toEqual([porto.at]);
  });

  it('quote of a long turn the part that speaks of it', () => {
    const long = recalled('2026-05-01', `${'It rained all day and we stayed in. '.repeat(20)}The boiler leaks.`);
    const text = createListener([], [long]).answer('what did I say about the boiler')?.text ?? '';
    expect(text).toBe('On 1 May 2026 you said: “… The boiler leaks.”');
  });

  it('without a turn are told so', () => {
    expect(createListener([]).answer('did I mention the interview')).toMatchObject({ isKnown: false, sources: [] });
  });
});
