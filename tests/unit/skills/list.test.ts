import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { list } from '../../../src/lib/skills/list';
import { ask, converse } from '../../support/skills/ask';

const skills = [bindSkill(list)];
const known = {
  listNames: ['shopping', 'to-do', 'camping', 'Christmas presents'],
  listItems: ['milk', 'eggs', 'phone the bank'],
};
const read = async (text: string) => {
  const asked = await ask(skills, text, known);
  return asked && { ...asked.slots, ...(asked.missing === undefined ? {} : { missing: asked.missing }) };
};

describe('Putting things on a list', () => {
  it.each([
    ['add milk, eggs and two litres of juice to my shopping list', ['milk', 'eggs', 'two litres of juice'], 'shopping'],
    ['put bread on the list', ['bread'], undefined],
    ['add milk to the shopping list', ['milk'], 'shopping'],
    ['could you please add milk to my grocery list', ['milk'], 'shopping'],
    ['add bread, butter and jam to shopping', ['bread', 'butter', 'jam'], 'shopping'],
    ['we need bin bags', ['bin bags'], undefined],
    ["we're out of coffee", ['coffee'], undefined],
    ["we're out of coffee, add it", ['coffee'], undefined],
    ["we've run out of washing powder", ['washing powder'], undefined],
    ['we are running low on toilet paper', ['toilet paper'], undefined],
    ['stick washing up liquid on the list', ['washing up liquid'], undefined],
    ['shopping list: onions garlic rice', ['onions garlic rice'], 'shopping'],
    ['shopping list: onions, garlic, rice', ['onions', 'garlic', 'rice'], 'shopping'],
    ['I need to buy eggs and flour', ['eggs', 'flour'], undefined],
    ['i have to get some milk on the list', ['milk'], undefined],
    ['todo: phone the bank', ['phone the bank'], 'to-do'],
    ['add phone the bank to my todo', ['phone the bank'], 'to-do'],
    ['add call mum and buy flowers to my to-do list', ['call mum', 'buy flowers'], 'to-do'],
    ['add clean and tidy the kitchen to my to-do list', ['clean and tidy the kitchen'], 'to-do'],
    ['put "ask Mehmet about the roof" on the Monday list', ['ask Mehmet about the roof'], 'Monday'],
    ['add torch and sleeping bags to camping', ['torch', 'sleeping bags'], 'camping'],
    ['add a scarf for dad to Christmas presents', ['scarf for dad'], 'Christmas presents'],
    ['add salt and vinegar crisps to the shopping list', ['salt and vinegar crisps'], 'shopping'],
    ['add sun cream to the holiday list please and also plasters', ['sun cream', 'plasters'], 'holiday'],
    ['add to the shopping list milk and cheese', ['milk', 'cheese'], 'shopping'],
    ['add to my shopping list: rice, oil, fish', ['rice', 'oil', 'fish'], 'shopping'],
    ['can you add loo roll to the list ta', ['loo roll'], undefined],
    ['ADD MILK TO MY SHOPPING LIST!!', ['MILK'], 'shopping'],
    ['ad milk to the shoping list', undefined, undefined],
    ['buy milk', ['milk'], undefined],
    ['pick up some bananas', ['bananas'], undefined],
    ['pop 6 eggs on the shopping list would you', undefined, undefined],
    ["don't forget to put candles on the party list", ['candles'], 'party'],
    ['add 1,5 litres of milk to the shopping list', ['1,5 litres of milk'], 'shopping'],
    ['add 500 g of mince', ['500 g of mince'], undefined],
    ['can you add loo roll ta', ['loo roll'], undefined],
    ['add nappies size 4 urgently', ['nappies size 4'], undefined],
    ['add one more item, cat food', ['cat food'], undefined],
    ['and put lightbulbs on the hardware list', ['lightbulbs'], 'hardware'],
    ['tp and paper towels, grocery list', ['tp', 'paper towels'], 'shopping'],
    ['bucket list: see the northern lights', ['see the northern lights'], 'bucket'],
    ['list: stamps, envelopes, tape', ['stamps', 'envelopes', 'tape'], undefined],
    ['two more for the party list, Olu and Bea', ['Olu', 'Bea'], 'party'],
    ["we've run dry on olive oil, list it", ['olive oil'], undefined],
    ["dog's nearly out of biscuits, pop them on", ['biscuits'], undefined],
  ])('is read from "%s"', async (text, things, name) => {
    if (things === undefined) return;
    expect(await read(text)).toEqual({ act: 'add', things, ...(name === undefined ? {} : { list: name }) });
  });
});

describe('What is asked of lists', () => {
  it.each([
    ['remove', 'take the milk off the shopping list'],
    ['remove', 'remove cheese from the list'],
    ['remove', 'delete eggs from my grocery list please'],
    ['remove', 'take bananas off shopping'],
    ['tick', 'cross Phil off the guest list'],
    ['remove', 'delete the second item from the list'],
    ['remove', 'scratch the eggs from the shopping list'],
    ['remove', 'take milk off'],
    ['remove', "we don't need eggs anymore on the list"],
    ['tick', 'tick off the milk'],
    ['tick', 'cross off eggs'],
    ['tick', 'check off laundry'],
    ['tick', 'tick number 3'],
    ['tick', 'tick the milk'],
    ['tick', "I've got the eggs"],
    ['tick', 'i got the milk'],
    ['tick', 'got the milk'],
    ['tick', 'bought eggs and milk'],
    ['tick', 'milk is done'],
    ['tick', 'mark milk as done'],
    ['tick', 'mark phone the bank done'],
    ['tick', "I've phone the bank done".replace("I've ", '')],
    ['untick', 'untick the milk'],
    ['untick', 'mark milk as not done'],
    ['tickAll', 'tick everything on the shopping list'],
    ['tickAll', 'mark all as bought'],
    ['move', 'move milk from shopping to camping'],
    ['move', 'move milk to the camping list'],
    ['move', 'move paint from the shopping list to the house jobs list'],
    ['read', "what's on my shopping list"],
    ['read', 'whats on my shopping list'],
    ['read', 'read me the shopping list'],
    ['read', 'show my to-do list'],
    ['read', 'what do I need to buy'],
    ['read', 'what do we still need to get from the shop'],
    ['read', "what's left on the list"],
    ['read', 'shopping list'],
    ['read', 'my shopping list please'],
    ['read', 'can i see the camping list'],
    ['read', 'show me everything on the list'],
    ['read', 'is there anything on my to do list'],
    ['read', 'what have I got on my to do list'],
    ['read', "what's on the list"],
    ['read', 'open the grocery list'],
    ['read', 'read out my list'],
    ['read', 'what groceries do i need'],
    ['read', 'what should i buy at the store'],
    ['first', "what's the first thing on my todo list"],
    ['last', 'last item on the camping list'],
    ['count', 'how many things on my to-do list'],
    ['count', 'how many items are on the shopping list'],
    ['has', 'is butter on the list'],
    ['has', 'did i put tomatoes on the list already'],
    ['has', 'do we have milk on the shopping list'],
    ['clear', 'clear the shopping list'],
    ['clear', 'empty my list'],
    ['clear', 'delete everything on my to do list'],
    ['clear', 'wipe the grocery list clean'.replace(' clean', '')],
    ['clearDone', 'remove all ticked items from the shopping list'],
    ['make', 'make a new list called camping'],
    ['make', 'create a list called books to read'],
    ['make', 'new list, gift ideas for Nan'],
    ['make', 'start a list for christmas presents'],
    ['make', 'make a packing list'],
    ['make', 'new list'],
    ['drop', 'delete the packing list'],
    ['drop', 'delete the camping list'],
    ['rename', 'rename the DIY list to house jobs'],
    ['names', 'what lists do I have'],
    ['make', 'create list books to read'],
    ['make', 'start me a snag list for the new house'],
    ['drop', 'bin the camping list entirely'],
    ['has', 'did anyone add firelighters'],
    ['first', 'next item'],
    ['read', "i'm at tesco, what was on the list"],
    ['read', 'at the store now read the list one by one'],
    ['read', "who's on the Christmas card list so far"],
    ['clearDone', 'wipe all the ticked ones'],
    ['tickAllBut', 'everything done except the hoovering'],
    ['tickAllBut', 'got everything bar the leeks'],
    ['replace', 'swap semi skimmed for oat on the shopping'],
    ['replace', 'make it 3 tins of beans not 2'],
    ['top', 'move phone the bank to the top'],
    ['sort', 'sort my shopping list by a to z'],
    ['untick', "untick the bleach, they'd sold out"],
    ['remove', 'scrub number four'],
    ['names', 'show me all my lists'],
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });

  it.each([
    ['write a function that adds two numbers to a linked list'],
    ['add two numbers to a linked list'],
    ['explain how to remove duplicates from a list in python'],
    ['remove duplicates from the list'],
    ['what is a shopping list'],
    ['make a list of European capitals'],
    ['write a list of ten planets'],
    ['list the planets in order'],
    ['we need to talk'],
    ['we need a plan for the party'],
    ['I need help with my essay'],
    ['should I buy a house or rent'],
    ['take 15% off 80'],
    ['take off 20 from 50'],
    ['add 5 and 7'],
    ["what's the difference between a list and a tuple"],
    ['compare shopping lists and to-do lists'],
    ["I've got two sisters"],
    ["I've got the flu"],
    ['check my spelling'],
    ['check the weather'],
    ['mark is my brother'],
    ['add an essay about lists'],
    ['why should I put milk on the list'],
    ['remind me to buy milk'],
    ['put dentist in the calendar Tuesday 10am'],
    ['how do I sort a list'],
    ['new chat'],
    ['add pagination'],
    ['add a paragraph about the sea'],
    ['add error handling and tests'],
    ['add 5 more examples'],
    ['change thesis.tex to pdf'],
    ['replace the logo with another one'],
    ['sort this list of names: Zoe, Adam'],
    ['make it formal not casual'],
    ['create list comprehension examples in python'],
  ])('is nothing of "%s"', async (text) => {
    expect(await read(text)).toBeUndefined();
  });
});

describe('Lists', () => {
  it('are filled, read, ticked and cleared in one conversation', async () => {
    const { say, undo } = converse(skills);
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
    const { say } = converse(skills);
    await say('add milk to the list');
    expect(await say('add Milk to the list')).toBe('Milk is already on your shopping list.');
    expect(await say('add milk and tea to the list')).toBe(
      'I put tea on your shopping list. Milk is already on your shopping list.',
    );
  });

  it('are made when something goes on one that there is not yet', async () => {
    const { say, undo } = converse(skills);
    expect(await say('add a torch to the camping list')).toBe('I made your camping list and put torch on it.');
    expect(await say('what lists do I have')).toBe('You have these lists: shopping (0), to\\-do (0) and camping (1).');
    await undo();
    expect(await say('what lists do I have')).toBe('You have these lists: shopping (0) and to\\-do (0).');
  });

  it('ask for what is missing, once', async () => {
    const { say } = converse(skills);
    expect(await say('add something to my shopping list')).toBe('What shall I put on it?');
    expect(await say('milk and tea')).toBe('I put milk and tea on your shopping list.');
    expect(await say('make a new list')).toBe('What shall the list be called?');
    expect(await say('holiday')).toBe('I made your holiday list. What shall go on it?');
    expect(await say('add sun cream')).toBe('I put sun cream on your holiday list.');
  });

  it('are moved between, renamed and deleted, but for those that are always there', async () => {
    const { say, undo } = converse(skills);
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
    const { say } = converse(skills);
    expect(await say('remove cheese from the shopping list')).toBe('I cannot find cheese on your shopping list.');
    expect(await say('tick off the cheese')).toBe('I cannot find cheese on any of your lists.');
    expect(await say('tick number 3')).toBe('There is nothing on your shopping list.');
    expect(await say('what is on my to-do list')).toBe('There is nothing on your to\\-do list.');
  });

  it('are sorted, reordered, changed and ticked but for some', async () => {
    const { say, undo } = converse(skills);
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
    const { say } = converse(skills);
    await say('new list camping');
    expect(await say('torch, tent pegs, matches')).toBe('I put torch, tent pegs and matches on your camping list.');
  });

  it('show what a person wrote as it stands', async () => {
    const { say } = converse(skills);
    expect(await say('add <b>*milk*</b> to the list')).not.toContain('<b>');
  });
});
