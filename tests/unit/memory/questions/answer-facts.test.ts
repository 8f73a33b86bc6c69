import { describe, expect, it } from 'vitest';
import { createLife, createListener } from '../../../support/memory/known-life';

const { facts } = createLife();
const { answer } = createListener(facts);

const answers: readonly (readonly [question: string, answer: string])[] = [
  ["what's my sister's name?", 'Your sister is Ana.'],
  ['whats my sisters name', 'Your sister is Ana.'],
  ['do you know what my sister is called', 'Your sister is Ana.'],
  ['remind me what the name of my sister is', 'Your sister is Ana.'],
  ["what's my dog called", 'One of your pets is Rex.'],
  ['where do I live', 'You live in Leeds.'],
  ['which city do I live in now?', 'You live in Leeds.'],
  ['where did I live before?', 'You used to live in Hull and Porto.'],
  ['where did I use to live', 'You used to live in Hull and Porto.'],
  ['where did I live in 2024', 'You used to live in Hull.'],
  ['have I ever lived in Porto', 'Yes. You used to live in Porto.'],
  ['do I live in Leeds?', 'Yes. You live in Leeds.'],
  ['do I still live in Hull', 'Not any more. You used to live in Hull.'],
  ['do I live in Paris', 'No. You live in Leeds.'],
  ['since when do I live in Leeds', 'You live in Leeds. You told me on 1 November 2025. I do not know since when.'],
  ['what do I do for a living', 'Your job is nurse.'],
  ['what was my old job', 'Your job was baker.'],
  ['what did I use to do', 'Your job was baker.'],
  ['what was my job in April', 'Your job is nurse.'],
  ['what was my job in 2010', 'I do not know how it was then. Your job is nurse.'],
  ['who do I work for', "You work at St James's."],
  ['where does my sister work', 'Ana works at bakery.'],
  ['where does Ana work?', 'Ana works at bakery.'],
  ['where does Tom live', 'Tom lives in York.'],
  ["where's my mum living now", 'Your mum lives in Whitby.'],
  ['how old am I', 'You are 36.'],
  ['how old is my wife', 'Your wife is 36.'],
  ['when is my birthday', 'Your birthday is 3 March 1990.'],
  ["when's my wife's birthday", "Sam's birthday is 12 June."],
  ["what's Sam's favourite flower", "Sam's favourite flower is peonies."],
  ["what's my favorite color", 'Your favourite colour is green.'],
  ["who's my boss", 'Your boss is Karen.'],
  ['who is Karen?', 'Your boss is Karen.'],
  ['who is Ana to me', 'Your sister is Ana. Ana works at bakery.'],
  ['how is Tom related to me', 'Your brother is Tom. Tom lives in York.'],
  ['is Ana my sister', 'Yes. Your sister is Ana.'],
  ['how many brothers do I have', 'I know of two brothers: Tom and Piotr.'],
  ['how many kids have I got', 'I know of two children: Theo and Mila.'],
  ['do I have a brother?', 'Yes. Your brothers are Tom and Piotr.'],
  ['what am I allergic to?', 'You are allergic to nuts and penicillin.'],
  ['what foods am I allergic to', 'You are allergic to nuts and penicillin.'],
  ['am I allergic to a nut', 'Yes. You are allergic to nuts.'],
  ['am I allergic to cats', 'No. You are not allergic to cats.'],
  ['do I like coriander?', 'No. You do not like coriander.'],
  ['do I hate coriander', 'Yes. You do not like coriander.'],
  ["don't I like jazz", 'Yes. You like jazz.'],
  ['do I like tea', 'You like green tea.'],
  ["what don't I like", 'You do not like coriander.'],
  ['what do I like', 'You like green tea and jazz.'],
  ['do I eat fish', 'No. You do not eat fish.'],
  ['am I vegetarian', 'Yes. Your diet is vegetarian.'],
  ['am I vegan', 'No. Your diet is vegetarian.'],
  ['am I married', 'Your partner is Sam.'],
  ['am I a nurse', 'Yes. Your job is nurse.'],
  ['is my dog scared of thunder', 'Yes. Rex is afraid of thunder.'],
  ["what's my locker code", 'Your locker code is 3819.'],
  ['what do I collect', 'You collect stamps.'],
  ['do I collect stamps', 'Yes. You collect stamps.'],
  ['when am I going to Porto?', 'You have a trip: Porto, 12 June 2026.'],
  ['what do you know about my pets', 'One of your pets is Rex. Rex is afraid of thunder.'],
];

const notKnown: readonly (readonly [question: string, answer: string])[] = [
  ['what is my favourite film', 'I do not know that yet.'],
  ['do I like marmite', 'I do not know that yet.'],
  ['where does my brother work', 'I do not know that yet.'],
  ['do I have any nieces', 'I do not know that yet.'],
  ['how much do I earn', 'I do not know that yet.'],
  ['where was I born', 'I do not know that yet.'],
];

describe('Questions for facts', () => {
  it.each(answers)('%s', (question, expected) => {
    expect(answer(question)).toMatchObject({ text: expected, isKnown: true });
  });

  it.each(notKnown)('%s: not known', (question, expected) => {
    expect(answer(question)).toEqual({ text: expected, isKnown: false, sources: [] });
  });

  it('are answered with the facts and the turns that said them', () => {
    const [ana] = facts.filter(({ object }) => object === 'Ana');
    expect(answer("what's my sister's name")?.sources).toEqual([
      { kind: 'fact', id: ana?.id, at: ana?.saidAt, source: ana?.source },
    ]);
  });

  it('for all that is known list what is kept, and nothing that waits', () => {
    const { text = '', isKnown } = answer('what do you know about me?') ?? {};
    expect(isKnown).toBe(true);
    expect(text.split('\n')).toContain('- You live in Leeds.');
    expect(text).not.toContain('30k');
    expect(createListener([]).answer('what do you know about me')).toMatchObject({ isKnown: false });
  });

  it('for a part of life tell of that part', () => {
    const family = answer('tell me everything you know about my family')?.text ?? '';
    expect(family).toContain('Ana works at bakery.');
    expect(family).not.toContain('Leeds');
  });
});
