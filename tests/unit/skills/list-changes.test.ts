import { describe, expect, it } from 'vitest';
import { converse } from '../../support/skills/ask';
import { listSkills, readListTurn } from '../../support/skills/list-turns';

describe('Lists', () => {
  it('are filled, read, ticked and cleared in one conversation', async () => {
    const { say, undo } = converse(listSkills);
    expect(await say('add milk, eggs and two litres of juice to my shopping list')).toBe(
      'I put milk, eggs and two litres of juice on your shopping list.',
    );
    expect(await say('and bread')).toBe('I put bread on your shopping list.');
    expect(await say("what's on it")).toBe(
      'There are 4 things on your shopping list:\n\n- milk\n- eggs\n- two litres of juice\n- bread',
    );
    expect(await say("I've got the eggs")).toBe('Ticked on your shopping list: eggs. 3 left.');
    expect(await say('how many things are on the list')).toBe(
      'There are 3 things on your shopping list, and 1 ticked.',
    );
    expect(await say('take the bread off')).toBe('I took bread off your shopping list.');
    expect(await say('clear the shopping list')).toBe('I cleared your shopping list: 3 items removed.');
    expect(await undo()).toBe('Your shopping list is as it was.');
    expect(await undo()).toBe('I put bread back on your shopping list.');
    expect(await say('what do I need to buy')).toBe(
      'There are 3 things on your shopping list:\n\n- milk\n- two litres of juice\n- bread\n\n(1 more ticked)',
    );
  });

  it('have each thing once', async () => {
    const { say } = converse(listSkills);
    await say('add milk to the list');
    expect(await say('add Milk to the list')).toBe('Milk is already on your shopping list.');
    expect(await say('add milk and tea to the list')).toBe(
      'I put tea on your shopping list. Milk is already on your shopping list.',
    );
  });

  it('are made when something goes on one that there is not yet', async () => {
    const { say, undo } = converse(listSkills);
    expect(await say('add a torch to the camping list')).toBe('I made your camping list and put torch on it.');
    expect(await say('what lists do I have')).toBe('You have these lists: shopping (0), to\\-do (0) and camping (1).');
    await undo();
    expect(await say('what lists do I have')).toBe('You have these lists: shopping (0) and to\\-do (0).');
  });

  it('ask for what is missing, once', async () => {
    const { say } = converse(listSkills);
    expect(await say('add something to my shopping list')).toBe('What shall I put on it?');
    expect(await say('milk and tea')).toBe('I put milk and tea on your shopping list.');
    expect(await say('make a new list')).toBe('What shall the list be called?');
    expect(await say('holiday')).toBe('I made your holiday list. What shall go on it?');
    expect(await say('add sun cream')).toBe('I put sun cream on your holiday list.');
  });

  it('are moved between, renamed and deleted, but for those that are always there', async () => {
    const { say, undo } = converse(listSkills);
    await say('add paint to the shopping list');
    await say('make a list called DIY');
    expect(await say('move paint from shopping to DIY')).toBe('I moved paint to your DIY list.');
    expect(await say('rename the DIY list to house')).toBe('I renamed your DIY list to your house list.');
    expect(await say('delete the house list')).toBe('I deleted your house list with one item.');
    expect(await undo()).toBe('Your house list is back.');
    expect(await say('read the house list')).toContain('paint');
    expect(await say('delete the shopping list')).toContain('always there');
    expect(await say('read the garden list')).toBe(
      'There is no list called garden. You have shopping, to\\-do and house.',
    );
  });

  it('say what they cannot find', async () => {
    const { say } = converse(listSkills);
    expect(await say('remove cheese from the shopping list')).toBe('I cannot find cheese on your shopping list.');
    expect(await say('tick off the cheese')).toBe('I cannot find cheese on any of your lists.');
    expect(await say('tick number 3')).toBe('There is nothing on your shopping list.');
    expect(await say('what is on my to-do list')).toBe('There is nothing on your to\\-do list.');
  });

  it('are sorted, reordered, changed and ticked but for some', async () => {
    const { say, undo } = converse(listSkills);
    await say('add milk, bread and eggs to the shopping list');
    expect(await say('sort my shopping list')).toBe('Your shopping list is in the order of the alphabet now.');
    expect(await say('read my shopping list')).toContain('- bread\n- eggs\n- milk');
    expect(await say('move milk to the top')).toBe('At the top of your shopping list now: milk.');
    expect(await say('read my shopping list')).toContain('- milk\n- bread\n- eggs');
    expect(await say('change milk to 4 milk')).toBe('On your shopping list: 4 milk in place of milk.');
    expect(await undo()).toBe('Your shopping list is as it was.');
    expect(await say('everything done except the bread')).toBe('Ticked on your shopping list: milk and eggs. 1 left.');
    expect(await say('did I put bread on already')).toBe('Yes, bread is on your shopping list.');
  });

  it('are filled right after they were made', async () => {
    const { say } = converse(listSkills);
    await say('new list camping');
    expect(await say('torch, tent pegs, matches')).toBe('I put torch, tent pegs and matches on your camping list.');
  });

  it.each([
    ['shift lightbulbs out of groceries and into camping', { act: 'move', list: 'shopping', to: 'camping' }],
    ['move charcoal from the grocery list over to the cookout list', { act: 'move', list: 'shopping', to: 'cookout' }],
    ['the camping list is to be called Wedding from now on', { act: 'rename', list: 'camping', to: 'Wedding' }],
    ['instead of whole milk put skim milk on the shopping list', { things: ['whole milk'], fresh: 'skim milk' }],
    ['on shopping make that brown bread instead of white', { things: ['white'], fresh: 'brown bread' }],
    ["check whether I've put nappies down on the list", { things: ['nappies'] }],
    ['i finished the ironing so mark it complete', { things: ['ironing'] }],
  ])('are changed as "%s" says', async (text, slots) => {
    expect(await readListTurn(text)).toMatchObject(slots);
  });

  it('show what a person wrote as it stands', async () => {
    const { say } = converse(listSkills);
    expect(await say('add <b>*milk*</b> to the list')).not.toContain('<b>');
  });
});
