import { describe, expect, test } from 'vitest';
import { parseFacts, type WrittenFact } from '../../../../../src/lib/assistant/memory/model-extraction/facts-schema';
import { statementsFrom } from '../../../../../src/lib/assistant/memory/model-extraction/statements-from';

/** `subject | predicate | object`, with a minus before the object of what is denied. */
function fact(line: string): WrittenFact {
  const [subject = '', predicate = '', object = ''] = line.split('|').map((part) => part.trim());
  return { subject, predicate, object: object.replace(/^-/, ''), negative: object.startsWith('-') };
}

function left(sentence: string, ...lines: readonly string[]): readonly string[] {
  return statementsFrom(lines.map(fact), sentence, {}).map(({ statement }) =>
    [statement.subject, statement.predicate, `${statement.polarity === 'negative' ? '-' : ''}${statement.object}`].join(
      ' | ',
    ),
  );
}

test('what stands in the sentence is left as the sentence has it, unsure and with little confidence', () => {
  const sentence = 'The bookshop on Mill Lane keeps me employed';
  const times = { validFrom: 5 };
  expect(statementsFrom([fact('user | employer | the Bookshop on mill lane')], sentence, times)).toEqual([
    {
      statement: {
        subject: 'user',
        predicate: 'employer',
        object: 'bookshop on Mill Lane',
        polarity: 'positive',
        kind: 'fact',
        validFrom: 5,
        confidence: 0.4,
      },
      sentence,
      caution: 'unsure',
    },
  ]);
});

test('somebody whom the sentence names can be its subject', () => {
  expect(left('Ballroom keeps Ottoline going', 'Ottoline | hobbies | Ballroom')).toEqual([
    'Ottoline | hobbies | Ballroom',
  ]);
});

test('the person may be called by a pronoun', () => {
  expect(left('Ballroom keeps me going', 'I | hobbies | Ballroom')).toEqual(['user | hobbies | Ballroom']);
});

describe('is dropped', () => {
  test.each([
    ['an object that is not in the sentence', 'Ballroom keeps me going', 'user | hobbies | tango'],
    ['an object that is a part of a word', 'Ballroom keeps me going', 'user | hobbies | Ball'],
    ['an object that is empty', 'Ballroom keeps me going', 'user | hobbies | '],
    ['an object that is a pattern', 'Ballroom keeps me going', 'user | hobbies | .*'],
    ['a subject that is not in the sentence', 'Ballroom keeps me going', 'Ottoline | hobbies | Ballroom'],
    ['a subject of whom nobody knows who it was', 'She lives for ballroom with me', 'she | hobbies | ballroom'],
    ['a predicate that is not known', 'Ballroom keeps me going', 'user | adores | Ballroom'],
    ['a denial of what is not denied', 'Numbers are my living', 'user | likes | -Numbers'],
    ['the speaker within a thing', "It's Everton in our house", 'user | team | Everton in our house'],
    ['a home that is no place', 'The stairs wear me out these days', 'user | home | stairs'],
    ['a sport that is none', 'Titanium holds my spine together', 'user | sports | Titanium'],
    ['an age without number', 'That meal made me full', 'user | age | full'],
    ['a relation of which the sentence does not speak', 'Gluten and I parted ways', 'user | partner | Gluten'],
    ['a relation without name', 'My sister keeps me going', 'user | sister | going'],
    ['a pet that is no animal', 'Penicillin nearly killed me', 'user | pets | Penicillin'],
    ['an idiom', 'Mondays get me every time', 'user | allergies | mondays'],
  ])('%s', (_, sentence, line) => {
    expect(left(sentence, line)).toEqual([]);
  });
});

describe('what a model wrote', () => {
  const one = fact('user | hobbies | Ballroom');

  test('is read with all its facts', () => {
    expect(parseFacts(JSON.stringify({ facts: [one] }, null, 2))).toEqual([one]);
    expect(parseFacts('{"facts": []}')).toEqual([]);
  });

  test.each(['', '{"facts": [{"subject": "user"', '[]', '{"facts": [{"subject": "user"}]}', 'null'])(
    'is nothing where it is not of the form: %j',
    (written) => {
      expect(parseFacts(written)).toEqual([]);
    },
  );

  test('is nothing where there are too many', () => {
    expect(parseFacts(JSON.stringify({ facts: [one, one, one, one] }))).toEqual([]);
  });
});
