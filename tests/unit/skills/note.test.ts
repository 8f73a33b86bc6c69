import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { note } from '../../../src/lib/skills/note';
import { ask, converse } from '../../support/skills/ask';

const skills = [bindSkill(note)];
const read = async (text: string) => (await ask(skills, text))?.slots;

describe('Taking a note', () => {
  it.each([
    ['note: the gate code is 4471', 'the gate code is 4471'],
    ['make a note that the plumber comes between 8 and 12', 'the plumber comes between 8 and 12'],
    ['jot this down, parking bay C14', 'parking bay C14'],
    ['note down boiler pressure 1.4', 'boiler pressure 1.4'],
    ['write this down: order number 88213', 'order number 88213'],
    ['save a note, wifi at the cottage is seagull77', 'wifi at the cottage is seagull77'],
    ['note to self stop buying parsley', 'stop buying parsley'],
    ['memo: meter reading 45120', 'meter reading 45120'],
    ['put down that i owe Karim 12 quid', 'i owe Karim 12 quid'],
    ['keep a note of this, tyre pressure 2.3 front', 'tyre pressure 2.3 front'],
    ['pls note that i parked in the blue zone', 'i parked in the blue zone'],
    ['write a note saying gas man called at 10:40', 'gas man called at 10:40'],
    ['note that Jerome said the deposit is 400', 'Jerome said the deposit is 400'],
    ['take a note: buy paint', 'buy paint'],
    ['could you please make a note that my locker is 12', 'my locker is 12'],
    ['jot down that the meeting moved', 'the meeting moved'],
    ['write down 0161 496 0020', '0161 496 0020'],
    ['quick note idea for a poem', 'idea for a poem'],
    ['new note seeds: chard, borage', 'seeds: chard, borage'],
    ['save 555 0142 as a note', '555 0142'],
    ['weight 71.4 make a note', 'weight 71.4'],
    ['get this on paper: cellar key, third hook', 'cellar key, third hook'],
    ["pop a note down, Sal's locker is 212", "Sal's locker is 212"],
    ['jot: three sugars for the plasterer', 'three sugars for the plasterer'],
    ['write: seedlings in tray B are the yellow ones', 'seedlings in tray B are the yellow ones'],
    ['quick scribble for me: ferry check in shuts at twenty past', 'ferry check in shuts at twenty past'],
    ['save this number as a note 555 0142', '555 0142'],
    ['blood pressure note 128 over 82', 'blood pressure 128 over 82'],
    ['sticky note "back in 5"', 'back in 5'],
    ['jot down an idea for my book about a lighthouse', 'an idea for my book about a lighthouse'],
    ["make a wee note the key's with Morag", "the key's with Morag"],
    ['idea for my novel, the butler has a twin, save that', 'novel, the butler has a twin'],
  ])('is read from "%s"', async (text, taken) => {
    expect(await read(text)).toEqual({ act: 'take', text: taken });
  });
});

describe('What is asked of notes', () => {
  it.each([
    ['read', 'read my notes'],
    ['read', 'show notes'],
    ['read', 'what notes do I have'],
    ['read', 'my notes please'],
    ['last', 'read my last note'],
    ['last', 'show the newest note'],
    ['count', 'how many notes have I got'],
    ['find', 'what did i note about the fence'],
    ['find', 'find my note about the paint colour'],
    ['find', 'search notes for boiler'],
    ['find', 'look in my notes for the word invoice'],
    ['find', 'do I have a note on curtains'],
    ['find', 'did I write anything down about the school trip'],
    ['find', 'open the note called recipes'],
    ['drop', 'delete the note about parking'],
    ['drop', 'remove my last note'],
    ['clear', 'clear all my notes'],
    ['clear', 'delete all notes'],
    ['drop', 'scrap the note I just made'],
    ['find', 'flick through my notes for anything on the caravan'],
    ['find', 'where did I write the bike lock combination, check my notes'],
    ['find', 'the note about bees, bring it up'],
    ['find', 'copy the note about Lisbon'],
    ['findByDay', 'read me the note from yesterday'],
    ['findByDay', 'notes from last week'],
    ['findByDay', 'let me see what I noted on Sunday'],
    ['findByDay', 'are there any notes from march'],
    ['oldest', "what's the oldest note I've got"],
    ['append', 'stick a PS on the plumber note, cash only'],
    ['append', 'new entry in my allotment note, first frost'],
    ['append', 'add a line to Allotment, slugs everywhere'],
    ['edit', 'merge my two allotment notes'],
    ['label', 'which notes are tagged garden'],
    ['label', 'pin that note'],
    ['close', "that's the end of the note"],
    ['count', 'give me a count of my notes'],
    ['clear', 'i want every single note deleted'],
    ['label', 'title the meeting note q3 budget'],
    ['find', "what was it i noted about Sofia's allergies"],
    ['find', 'somewhere I wrote the gate code, dig it out of my notes'],
    ['swap', 'in the gas note alter 4417 to 4471'],
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });

  it.each([
    'write a thank-you note to my neighbour explaining the delay',
    'what is a musical note',
    'compare notes and lists',
    'write a function that takes a note',
    'how do I take good notes',
    'why do people take notes by hand',
    'set a timer',
    'write: a poem about the sea',
    'make a note-taking app in python',
    'edit my essay',
    'merge two sorted arrays',
    'add milk to the list',
    'all my notes gone',
    'hold on to that thought',
    'keep hold of this: the manuscript is in Durham',
    'idea for my novel, write the first chapter',
    'what was it that einstein wrote about gravity',
    'title the essay q3 budget',
    'in the config alter 4417 to 4471',
  ])('is nothing of "%s"', async (text) => {
    expect(await read(text)).toBeUndefined();
  });
});

describe('Notes', () => {
  it('are taken, found, added to and deleted in one conversation', async () => {
    const { say, undo } = converse(skills);
    expect(await say('read my notes')).toBe('You have no notes yet.');
    expect(await say('note: the gate code is 4471')).toBe('Noted: the gate code is 4471');
    expect(await say('take a note')).toBe('What shall I write down?');
    expect(await say('The paint in the hall is "Elephant".')).toBe('Noted: The paint in the hall is "Elephant"\\.');
    expect(await say('what did I note about the gate')).toBe(
      'One note with “the gate”:\n\n- the gate code is 4471 (11 November)',
    );
    expect(await say('find my notes about curtains')).toBe('I found no note with “curtains”.');
    expect(await say('delete the note about paint')).toContain('I deleted the note “The paint');
    expect(await undo()).toBe('The note is back.');
    expect(await say('how many notes do I have')).toBe('You have 2 notes.');
    expect(await say('clear all my notes')).toBe('I deleted all 2 notes.');
    expect(await undo()).toBe('Your notes are back.');
  });

  it('are found by the day on which they were taken', async () => {
    const { say } = converse(skills);
    await say('note: the bees are back');
    expect(await say('notes from today')).toBe(
      'You took one note then (11 November):\n\n- the bees are back (11 November)',
    );
    expect(await say('notes from last week')).toContain('You took no notes then (2');
    expect(await say('read my oldest note')).toContain('Your oldest note, from 11 November:');
  });

  it('are not deleted by guesswork', async () => {
    const { say, world } = converse(skills);
    await say('note: blue paint');
    await say('note: red paint');
    expect(await say('delete the note about paint')).toContain('2 notes have “paint” in them');
    expect(await world.notes.notes()).toHaveLength(2);
  });
});
