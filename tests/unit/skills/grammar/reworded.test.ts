import { describe, expect, it } from 'vitest';
import { toldActively } from '../../../../src/lib/skills/grammar/active';
import { askedDirectly } from '../../../../src/lib/skills/grammar/direct';
import { referredTo } from '../../../../src/lib/skills/grammar/referred';
import { readUtterance, type Utterance } from '../../../../src/lib/skills/grammar/utterance';

const reworded = (by: (utterance: Utterance) => Utterance | undefined, text: string): string | undefined =>
  by(readUtterance(text))
    ?.tokens.map((token) => token.text)
    .join(' ');

describe('what is done, told as a request', () => {
  it.each([
    ['can honey be added to the list', 'add honey to the list'],
    ['would it be possible to have honey placed on my list', 'put honey on my list'],
    ["I'd like the oven timer turned off", 'turn the oven timer off'],
    ['I need two alarms set, for 5 and 5:30', 'set two alarms for 5 and 5:30'],
    ['we want to be reminded to lock up at nine', 'remind me to lock up at nine'],
    ['could you make it so I get reminded of the fair', 'remind me of the fair'],
    ["I'd love it if you woke me at 6", 'wake me at 6'],
    ['I would appreciate it if you could speak up', 'speak up'],
    ['I need a viewing set up for Monday', 'set up a viewing for monday'],
  ])('%s', (text, told) => {
    expect(reworded(toldActively, text)).toBe(told);
  });

  it.each([
    'add honey to the list',
    'I need twine put it on the list',
    'would you have taken the job',
    'can you be reminded',
    'what can be added to tea',
  ])('leaves alone: %s', (text) => {
    expect(toldActively(readUtterance(text))).toBeUndefined();
  });
});

describe('what a request speaks of', () => {
  it.each([
    ['we have plenty of flour at home, take it off the list', 'take flour off the list'],
    ["I'm not going to need twine so you can go ahead and delete that from my list", 'delete twine from my list'],
    ['I used the last of the Olive Oil so please put that on the list', 'put olive oil on the list'],
    ["the gym alarm isn't needed, get rid of it", 'remove the gym alarm'],
    ['the boys want crackers stick those on groceries', 'stick crackers on groceries'],
    ['mopping the hall is all done now, please mark it', 'mark mopping the hall done'],
    ["leeks shouldn't be on my shopping list so remove them", 'remove leeks from my shopping list'],
    ['there is a lot of soup in the freezer so it can come off the list', 'remove soup from the list'],
  ])('%s', (text, meant) => {
    expect(reworded(referredTo, text)).toBe(meant);
  });

  it.each([
    "we are short on what I need, so let's cancel it",
    'I already have a car so how do I sell it',
    'take it off the list',
    'it rains, add it',
  ])('stays open: %s', (text) => {
    expect(referredTo(readUtterance(text))).toBeUndefined();
  });
});

describe('what is asked in the order of a statement', () => {
  it.each([
    ["I can't recall what the date is", 'what is the date'],
    ["see if I'm free at 6", 'am i free at 6'],
    ['tell me how many weeks there are before easter', 'how many weeks are there before easter'],
    ["I'd like to know when mother's day is going to be next year", "when is mother's day next year"],
    ['which version this app is', 'which version is this app'],
  ])('%s', (text, asked) => {
    expect(reworded(askedDirectly, text)).toBe(asked);
  });

  it.each(['what time is it', 'a friend asked what the capital is', 'if I leave it is late', 'tell me a story'])(
    'leaves alone: %s',
    (text) => {
      expect(askedDirectly(readUtterance(text))).toBeUndefined();
    },
  );
});
