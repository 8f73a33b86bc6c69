import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { readTurn } from '../../../../src/lib/skills/read-turn';

const context = { now: Date.UTC(2026, 10, 11, 14, 5), timeZone: 'Europe/London', listNames: ['shopping', 'guest'] };
const claimOf = (text: string, earlier: readonly string[] = []) => readTurn(allSkills, text, earlier, context);

describe('what is said of a list', () => {
  it.each([
    "I don't need my shopping list today",
    "I don't need the shopping list",
    "I don't need a shopping list",
    "I don't need the guest list any more",
    'you deleted my list',
    'I forget my shopping list every time',
    'the shopping list is done',
    "the shopping list isn't needed",
    "I don't want coffee",
    "we don't need milk today",
    "I don't need sugar in my tea",
    "don't add milk to the list",
    'my wife added milk to the list',
    'everything is done',
    'all is done',
    'I have done everything',
    'I have finished everything',
  ])('changes nothing on it: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each([
    ["I don't need the camping list any more so delete it", 'drop'],
    ['delete the guest list', 'drop'],
    ['the shopping list can go', 'drop'],
    ["we don't need milk", 'remove'],
    ["I don't want eggs any more", 'remove'],
    ["we've got everything", 'tickAll'],
    ["I've done everything on the shopping list", 'tickAll'],
    ['shopping list can of beans', 'add'],
    ['I accidentally ticked milk untick it', 'untick'],
  ])('is told from an order: %s', (text, act) => {
    const claim = claimOf(text);
    expect([claim?.skill, claim?.slots['act']]).toEqual(['list', act]);
  });

  it.each(['everything is done', 'all done', 'I have done everything'])('is of the one just read: %s', (text) => {
    expect(claimOf(text, ['read my shopping list'])?.slots['act']).toBe('tickAll');
  });
});

describe('what is said of notes', () => {
  it.each([
    "I don't need the note about the boiler",
    "don't delete note 2",
    "don't note that down",
    "don't take a note",
    'the note was deleted',
    'the note is done',
  ])('neither writes nor deletes one: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each([
    ['delete the note about the boiler', 'drop'],
    ['forget the note about the boiler', 'drop'],
    ['delete note 2', 'drop'],
    ["note: don't water the cactus", 'take'],
    ["don't forget the keys, note that down", 'take'],
  ])('is told from an order: %s', (text, act) => {
    const claim = claimOf(text);
    expect([claim?.skill, claim?.slots['act']]).toEqual(['note', act]);
  });
});
