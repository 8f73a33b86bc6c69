import { describe, expect, test } from 'vitest';
import { sentencesToAskAbout } from '../../../../../src/lib/assistant/memory/model-extraction/sentences-to-ask-about';

describe('a model is asked about', () => {
  test.each([
    'Leeds has been good to us, eleven years and counting',
    'Ballroom on Thursdays keeps my knees going.',
    "The allotment's mine since April",
  ])('what the person tells of themselves: %s', (text) => {
    expect(sentencesToAskAbout(text, [])).toEqual([text]);
  });

  test('what is told of somebody who is known, and of nobody else', () => {
    const text = 'Ballroom keeps Ottoline going';
    expect(sentencesToAskAbout(text, ['Ottoline'])).toEqual([text]);
    expect(sentencesToAskAbout(text, ['Rupert'])).toEqual([]);
  });

  test('the sentences of a turn that tell something, without the others', () => {
    const text = 'Half my wages go on yarn. What should I knit next? Suggest me a pattern.';
    expect(sentencesToAskAbout(text, [])).toEqual(['Half my wages go on yarn.']);
  });
});

describe('a model is not asked about', () => {
  test.each([
    ['a question', 'Do my wages all go on yarn?'],
    ['a question without its mark', 'how do I get yarn out of my carpet'],
    ['a command', 'Add yarn to my shopping list'],
    ['a doubt', 'Half my wages might go on yarn'],
    ['a wish', 'I wish my wages went on yarn'],
    ['hearsay', 'My boss says he spends his wages on yarn'],
    ['an idiom', 'After that walk I could eat a horse'],
    ['what is said to the assistant', 'I like your second answer much better'],
    ['somebody who is not known', 'The prime minister spends his wages on yarn'],
    ['quoted words', '"I am the walrus" is on that record'],
    ['a text to be worked on', 'Translate into French: half my wages go on yarn'],
    ['a story', 'In my novel the hero spends half his wages on yarn'],
    ['a scrap', "I'm back now"],
    ['a secret', 'Half my wages go on yarn, and my PIN is 4921'],
    ['a long text', `Half my wages go on yarn, ${'and on needles, '.repeat(20)}`],
  ])('%s', (_, text) => {
    expect(sentencesToAskAbout(text, [])).toEqual([]);
  });
});
