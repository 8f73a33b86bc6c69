import { describe, expect, it } from 'vitest';
import { withoutHesitation } from '../../../../src/lib/memory/facts/text/spoken';
import { readFacts } from '../../../support/memory/read-facts';

describe('what was spoken', () => {
  it.each([
    ['um my brother he works in Leeds', 'my brother works in Leeds'],
    ['so i, uh, live in Hull', 'so i live in Hull'],
    ["we're we're fostering a whippet", "we're fostering a whippet"],
    ['my boss Karen she hates meetings', 'my boss Karen hates meetings'],
    ['he lives near you know the old mill', 'he lives near the old mill'],
  ])('is read without what only holds the floor: %s', (spoken, plain) => {
    expect(withoutHesitation(spoken)).toBe(plain);
  });

  it.each([
    'do you know the way',
    'I think you know that he left',
    'I work in the ER',
    'my sister says she is tired',
    'I had had enough',
    'my mum thinks he is late',
  ])('stays as it is: %s', (text) => {
    expect(withoutHesitation(text)).toBe(text);
  });

  it.each([
    ['um i live in er Leeds', 'user | home | Leeds | +'],
    ['My mum she is a nurse', 'mum | job | nurse | +'],
    ["hi there. i live in Hull i'm a baker", 'user | home | Hull | + ; user | job | baker | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });
});

describe('what stands behind an opening, a question or a reason', () => {
  it.each([
    ["Since I'm vegan, skip the meat", 'user | diet | vegan | +'],
    ['I thought Leeds was fine, but I live in Hull', 'user | home | Hull | +'],
    ['I wrote to my aunt, and I live in Hull', 'user | home | Hull | +'],
    ["If I'm honest I hate mushrooms", 'user | likes | mushrooms | -'],
    ['I love sushi, do you?', 'user | likes | sushi | +'],
    ['Recommend a film, I love horror', 'user | likes | horror | +'],
    ['Tell me how to get there, I live in Hull', 'user | home | Hull | +'],
    ['My wife leads walks since she is a ranger', 'wife | leads | walks | + ; wife | job | ranger | +'],
    ['One day I want to run a marathon', 'user | goals | run a marathon | +'],
    ['I study forestry at Durham, might switch to law', 'user | studies | forestry | + ; user | school | Durham | +'],
    ['My favourite color is teal', 'user | favourite colour | teal | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it.each([
    "You like tea, don't you?",
    'Since I was a vegan I saved money',
    'As I am walking home it rains',
    'My boss says the work is hard, and I live in Hull',
    'Tell my mum I live in Hull',
    'I might move to Hull',
    'In minecraft I live in a cave',
    'in Japanese how do I tell someone I like fish',
    "I'm Sherlock and you're Watson",
    "He goes I'm from Texas",
    'Name: ____ Age: ____',
    'If I lived in Hull I would sail',
  ])('tells nothing: %s', (sentence) => {
    expect(readFacts(sentence)).toBe('');
  });
});

describe('what is done with somebody', () => {
  it.each([
    ['I play golf with my dad', 'user | sports | golf | + ; dad | sports | golf | +'],
    [
      'I collect stamps with my sister Ana',
      'user | sister | Ana | + ; user | collects | stamps | + ; Ana | collects | stamps | +',
    ],
  ])('is done by them, too: %s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it.each([
    ['I live in Hull with my sister', 'user | home | Hull | + ; user | lives with | sister | +'],
    ["I don't play golf with my dad", 'user | sports | golf | -'],
    ['I play golf with my mates', 'user | sports | golf | +'],
  ])('is not: %s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });
});
