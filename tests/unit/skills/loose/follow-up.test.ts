import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { readTurn } from '../../../../src/lib/skills/read-turn';
import { readAnyhow, readingContext } from '../../../support/skills/loose-reading';

describe('a turn that leans on the one before', () => {
  it.each([
    ['90 days from today', 'and 120', 'date', { act: 'shifted', duration: { days: 120 } }],
    ['last Monday in May', 'same for August', 'date', { act: 'when' }],
    ['what weekday was 22 March 1967', 'how many years ago is that', 'date', { act: 'since', unit: 'years' }],
    ['add 12, 15 and 18', 'now the average', 'sum', { act: 'average', numbers: ['12', '15', '18'] }],
    ['hex of 31', 'now octal', 'numeral', { act: 'octal', whole: '31' }],
    ['reverse drawer', 'do the same with stressed', 'spelling', { act: 'reverse', text: 'stressed' }],
    ['spell Wednesday', 'thursday as well', 'spelling', { act: 'spell', text: 'thursday' }],
    ["how many r's in strawberry", 'in raspberry', 'spelling', { act: 'countOf', text: 'raspberry' }],
    ['pick a number from 1 to 6', 'make it 1 to 60', 'chance', { act: 'number', least: 1, most: 60 }],
    ['what timers have I got', 'pause the bread', 'timer', { act: 'pause', target: { name: 'bread' } }],
  ])('asks the same of something else, or something else of the same: %s, %s', (before, text, skill, slots) => {
    expect(readTurn(allSkills, text, [before], readingContext)).toBeUndefined();
    const claim = readAnyhow(text, [before]);
    expect(claim).toMatchObject({ skill, loose: true });
    expect(claim?.slots).toMatchObject(slots);
  });

  it('may be leaned on in turn', () => {
    expect(readAnyhow('and 150', ['90 days from today', 'and 120'])?.slots).toMatchObject({ duration: { days: 150 } });
  });

  it.each([
    ['90 days from today', 'write a story about 120'],
    ['roll a d20', 'and with plus 3'],
    ['alphabetical order: zebra, lion, ape', 'stick monkey in as well'],
    ['spell necessary', 'why is it spelt so'],
    ['set an alarm for 6', 'and write me a poem about 7'],
    ['15% tip on 60', 'is that a lot'],
  ])('is left alone where it asks for more: %s, %s', (before, text) => {
    expect(readAnyhow(text, [before])).toBeUndefined();
  });
});
