import { describe, expect, it } from 'vitest';
import { completed } from '../../../../src/lib/memory/facts/text/completed';
import { punctuated } from '../../../../src/lib/memory/facts/text/dictation';
import { rightSpelling } from '../../../../src/lib/memory/facts/words/misspellings';
import { readFacts } from '../../../support/memory/read-facts';

describe('fragments and sentences without "I"', () => {
  it.each([
    ['Joiner by trade.', 'user | job | Joiner | +'],
    ['Allergic to walnuts.', 'user | allergies | walnuts | +'],
    ['Two kids, Orla and Finn.', 'user | child | Orla | + ; user | child | Finn | +'],
    ['Vegan, allergic to soya.', 'user | diet | Vegan | + ; user | allergies | soya | +'],
    ['No longer vegetarian.', 'user | diet | vegetarian | -'],
    ['Employer: Hartley Mills', 'user | employer | Hartley Mills | +'],
    ['Brown hair, green eyes.', 'user | hair colour | Brown | + ; user | eye colour | green | +'],
    ['Building a kayak.', 'user | projects | kayak | +'],
    ["Don't own a car.", 'user | vehicles | car | -'],
    ['Up at 5:40 daily.', 'user | wake time | 5:40 | +'],
    ['Endoscopy on the 9th at 8 am', 'user | appointments | Endoscopy | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it.each(['chef', 'Spanish for spoon', 'four kids, two windows, nine hours', 'up at six tomorrow', 'and a mouse'])(
    'is no sentence of the person: %s',
    (text) => {
      expect(completed(text)).toBe(text);
      expect(readFacts(text)).toBe('');
    },
  );
});

describe('words in another order', () => {
  it.each([
    ['Jollof is my favourite food', 'user | favourite food | Jollof | +'],
    ['Dr Anand is my dentist', 'user | dentist | Dr Anand | +'],
    ['black tea is what I drink', 'user | drinks | black tea | +'],
    ['moths scare me', 'user | fears | moths | +'],
    ['kiwi makes me come out in hives', 'user | allergies | kiwi | +'],
    ['Rosie hates peas, she is my daughter', 'user | daughter | Rosie | + ; Rosie | likes | peas | -'],
    ['Neighbour Olof borrows my ladder', 'user | neighbour | Olof | + ; Olof | borrows | ladder | +'],
    ['My brother, who lives in Leeds, is a vet', 'brother | home | Leeds | + ; brother | job | vet | +'],
    ['My uni housemate Priya is Welsh', 'user | flatmate | Priya | + ; Priya | nationality | Welsh | +'],
    ["I'm Odile, baker in Nantes", 'user | name | Odile | + ; user | job | baker | + ; user | home | Nantes | +'],
    ["I don't eat meat and neither does my wife", 'user | avoids | meat | + ; wife | avoids | meat | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it('tells of each what several share', () => {
    expect(readFacts('My mum and my sister Ana live in Bath')).toBe(
      'mum | home | Bath | + ; user | sister | Ana | + ; Ana | home | Bath | +',
    );
    expect(readFacts('Bram and Anna live in Bath', ['Bram', 'Anna'])).toBe(
      'Bram | home | Bath | + ; Anna | home | Bath | +',
    );
    expect(readFacts('Bram and Anna live in Bath')).toBe('');
  });
});

describe('what is over, and what is to be', () => {
  it.each([
    ['I used to collect stamps', 'user | hobbies | collect stamps | -'],
    ['I used to speak German', 'user | languages | German | -'],
    ['I gave up the piano', 'user | instruments | piano | -'],
    ['I cancelled Netflix', 'user | memberships | Netflix | -'],
    ['I left Saab for Volvo', 'user | worked at | Saab | + ; user | employer | Volvo | +'],
    ['I broke up with Dirk', 'user | partner | Dirk | -'],
    ['My passport expires in June', 'user | deadlines | passport | +'],
    ['The report cards are due on Friday', 'user | deadlines | report cards | +'],
    ["My sister's wedding is in September", "user | events | sister's wedding | +"],
    ["I'll be moving house in April", 'user | plans | moving house | +'],
    ["I've got a boiler service on Tuesday at 3", 'user | appointments | boiler service | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });
});

describe('belongings, work and verbs of people’s own', () => {
  it.each([
    ['I have a lathe', 'user | belongings | lathe | +'],
    ['We bought a trampoline', 'user | belongings | trampoline | +'],
    ['I work in finance', 'user | job | finance | +'],
    ['I teach at Elmwood School', 'user | employer | Elmwood School | +'],
    ["I'm the treasurer of the chess club", 'user | job | treasurer | + ; user | memberships | chess club | +'],
    ['I coach netball', 'user | coaches | netball | +'],
    ['My cousin Efua braids hair', 'user | cousin | Efua | + ; Efua | braids | hair | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });
});

describe('dictation, slips and small letters', () => {
  it.each([
    [
      'my name is bob i live in leeds and im a nurse',
      'user | name | bob | + ; user | home | leeds | + ; user | job | nurse | +',
    ],
    ['my sister gemma works at tesco', 'user | sister | gemma | + ; gemma | employer | tesco | +'],
    ['my mums a teacher', 'mum | job | teacher | +'],
    ['i hateeee maths', 'user | likes | maths | -'],
    ['I wnat to become a vet', 'user | goals | become a vet | +'],
    ['I ain’t scared of the dark no more', 'user | fears | dark | -'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it('cuts only where a new clause begins', () => {
    expect(punctuated('i live in hull i work at tesco now')).toBe('i live in hull, i work at tesco now');
    expect(punctuated('the town where i live is called hull')).toBe('the town where i live is called hull');
    expect(punctuated('Yes, i live in hull i work at tesco')).toBe('Yes, i live in hull i work at tesco');
  });

  it('puts slips right and leaves words of their own', () => {
    expect(['lsiten', 'hobies', 'hubsand', 'form', 'dairy', 'wrok'].map(rightSpelling)).toEqual([
      'listen',
      'hobbies',
      'husband',
      'form',
      'dairy',
      'wrok',
    ]);
  });
});
