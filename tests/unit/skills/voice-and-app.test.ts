import { describe, expect, it } from 'vitest';
import { app } from '../../../src/lib/skills/app';
import { bindSkill } from '../../../src/lib/skills/claim';
import { list } from '../../../src/lib/skills/list';
import { voice } from '../../../src/lib/skills/voice';
import { ask, converse } from '../../support/skills/ask';

const skills = [bindSkill(voice), bindSkill(app), bindSkill(list)];
const read = async (text: string) => (await ask(skills, text))?.slots;

describe('What is asked of the voice', () => {
  it.each([
    ...['louder', 'speak up', 'bit louder please', 'turn it up', 'volume up', 'could you speak louder'].map((text) => [
      'louder',
      text,
    ]),
    ...["I can't hear you".replace("can't", 'cannot'), 'turn the volume up a bit'].map((text) => ['louder', text]),
    ...['quieter', 'turn it down', 'too loud', 'not so loud please', 'volume down', 'lower the volume'].map((text) => [
      'quieter',
      text,
    ]),
    ...[
      'volume 40 percent',
      'set the volume to 50%',
      'volume to 30',
      'put the volume at 70 %',
      'volume fifty percent',
    ].map((text) => ['volume', text]),
    ...['max volume', 'full volume'].map((text) => ['most', text]),
    ...['slower', 'speak slower please', 'slow down', 'a touch slower', 'too fast', 'talk more slowly'].map((text) => [
      'slower',
      text,
    ]),
    ...['talk faster', 'speed up', 'faster please'].map((text) => ['faster', text]),
    ...['half speed', '1.5x speed', 'normal speed again', 'double speed'].map((text) => ['speed', text]),
    ...[
      'repeat that',
      'say that again',
      'come again?',
      'pardon',
      "sorry I didn't hear that",
      'what did you say',
      'once more please',
    ].map((text) => ['repeat', text]),
    ...['stop', 'stop talking', 'shh', 'be quiet', 'shut up', 'enough', "that's enough"].map((text) => ['stop', text]),
    ...['mute', 'mute yourself', 'no voice', 'turn off the sound', 'turn the voice off'].map((text) => ['mute', text]),
    ...['unmute', 'turn the sound back on', 'voice on'].map((text) => ['unmute', text]),
    ...['crank it', 'can barely make you out, up the sound', 'the baby is asleep now, turn it up'].map((text) => [
      'louder',
      text,
    ]),
    ...['pipe down a tad', "you're blasting my ears off", "knock it down two steps, it's late"].map((text) => [
      'quieter',
      text,
    ]),
    ...['set loudness at seventy', 'turn it up to 60'].map((text) => ['volume', text]),
    ...['volume all the way down'].map((text) => ['least', text]),
    ...["you're gabbling, ease off", 'again, and slowly'].map((text) => ['slower', text]),
    ...['pick up the pace'].map((text) => ['faster', text]),
    ...['eh?', 'what was that, love', 'run that by me one more time'].map((text) => ['repeat', text]),
    ...["hang on, phone's ringing", "silence please, I'm in a meeting"].map((text) => ['stop', text]),
    ...["type it, don't say it"].map((text) => ['mute', text]),
    ...['read it out loud', 'read everything automatically from now on'].map((text) => ['readAloud', text]),
    ...['carry on', 'skip to the end', 'back up one sentence'].map((text) => ['resume', text]),
    ...['mute the mic', 'stop listening'].map((text) => ['listening', text]),
    ...['a deeper voice', 'can you sound Scottish'].map((text) => ['voices', text]),
    ...['turn off the beeps', 'stop bleeping at me'].map((text) => ['sounds', text]),
    ...['whisper', 'can you whisper please', 'speak in a whisper'].map((text) => ['whisper', text]),
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });
});

describe('What is asked of the screen', () => {
  it.each([
    ...['new chat', 'start a new conversation', 'start over', 'open a new chat please', 'another chat'].map((text) => [
      'newChat',
      text,
    ]),
    ...['private chat', 'incognito mode', 'start a temporary chat'].map((text) => ['privateChat', text]),
    ...[
      'dark mode',
      'turn on dark mode',
      'switch to dark mode',
      'go dark',
      'too bright, go dark',
      'make it dark',
      'night mode please',
    ].map((text) => ['dark', text]),
    ...['light theme please', 'light mode', 'turn off dark mode', 'switch to the light theme'].map((text) => [
      'light',
      text,
    ]),
    ...['follow system theme', 'use the system theme'].map((text) => ['systemTheme', text]),
    ...['switch theme', 'change the theme'].map((text) => ['switchTheme', text]),
    ...['open settings', 'settings', 'where are the settings', 'open preferences', 'show me the settings'].map(
      (text) => ['settings', text],
    ),
    ...['open the models', 'show models'].map((text) => ['models', text]),
    ...['open the timers page', 'show my timers panel', 'open my alarms'].map((text) => ['alerts', text]),
    ...['show me the calendar view', 'open my calendar'].map((text) => ['calendar', text]),
    ...['open my lists', 'show the lists panel'].map((text) => ['lists', text]),
    ...['show keyboard shortcuts', 'shortcuts'].map((text) => ['shortcuts', text]),
    ...['export my chats', 'back up my data'].map((text) => ['transfer', text]),
    ...['search my chats for lasagne', 'find the conversation about Rome'].map((text) => ['search', text]),
    ...[
      'change the language to German',
      'set language english',
      'put the app into Polish please',
      'menus in Spanish',
      'switch to German',
    ].map((text) => ['language', text]),
    ...['undo', 'undo that', 'take that back', 'undo the last change', 'oops'].map((text) => ['undo', text]),
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });

  it.each([
    ['renameChat', 'rename this chat to Garden'],
    ['pinChat', 'pop this chat to the top so I can find it'],
    ['deleteChat', "wipe this conversation and let's begin afresh"],
    ['dark', 'my eyes hurt, make the screen black'],
    ['systemTheme', 'reset the theme to how it came'],
    ['language', 'interface auf Deutsch please'],
    ['search', 'find the chat where we did the wedding seating'],
    ['models', 'which model is running'],
    ['textSize', "make the writing huge, I've no glasses on"],
    ['textSize', 'zoom in'],
    ['window', 'full screen'],
    ['page', 'scroll to top'],
    ['sidePanel', 'hide the sidebar'],
    ['version', 'check for updates'],
    ['formats', 'use 24 hour clock'],
    ['notifications', 'do not disturb for two hours'],
    ['copy', 'copy your last answer'],
    ['again', 'try that again'],
    ['archive', 'bin every conversation older than a month'],
    ['unsaved', "don't save this chat"],
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });

  it.each([
    'why is the sky dark at night',
    'make the text shorter',
    'print the numbers from 1 to 10',
    'rewrite this so it is louder in tone',
    'find the bug where we did the sorting',
    "it's late, write me a bedtime story",
    'call this function twice',
    'continue the story about the dragon',
    'stop the timer',
    'write a function that mutes the volume',
    'what is the volume of a sphere with radius 3',
    'translate this to German',
    'say hello in Spanish',
    'how do I undo a git commit',
    'explain dark matter',
    'compare light mode and dark mode',
    'how fast is light',
    'repeat after me: red lorry',
    'what are timers good for',
    'tell me about black holes',
    'turn off the lights',
  ])('is nothing of "%s"', async (text) => {
    expect(await read(text)).toBeUndefined();
  });
});

describe('The voice', () => {
  it('keeps what is set, says what has no effect yet, and takes it back', async () => {
    const { say, world, undo } = converse(skills);
    expect(await say('set the volume to 50%')).toBe('Volume 50%. I cannot speak aloud yet; this will hold once I can.');
    await say('louder');
    await say('half speed');
    expect(world.voice.settings()).toMatchObject({ volume: 70, rate: 0.5, muted: false });
    expect(await say('slower')).toBe('That is as slow as I can speak.');
    expect(await undo()).toBe('The voice is set as it was.');
    expect(world.voice.settings()).toMatchObject({ rate: 1 });
    expect(await say('volume 300')).toBe('The volume goes from 0 to 100 %.');
    expect(await say('repeat that')).toBe('There is no answer to repeat yet.');
    expect(await say('stop')).toBe('I cannot speak aloud yet, so there is nothing to stop.');
  });
});

describe('The voice and the screen, turn by turn', () => {
  it('go on with what was asked before', async () => {
    const { say, world } = converse(skills);
    await say('volume 40 percent');
    await say('35');
    expect(world.voice.settings().volume).toBe(35);
    await say('louder');
    await say('too much');
    expect(world.voice.settings().volume).toBe(35);
    await say('slower');
    await say('bit more');
    expect(world.voice.settings().rate).toBe(0.5);
    await say('dark mode');
    expect(await say('nah put it back')).toBe('The colours are as they were.');
    await say('change the language to German');
    expect(await say('back to English')).toBe('The menus are in English now.');
  });

  it('name, pin and delete the open conversation', async () => {
    const { say, world, undo } = converse(skills);
    expect(await say('rename this chat Loft')).toBe('This conversation is called “Loft” now.');
    expect(await say('Loft conversion, in full')).toContain('“Loft conversion');
    await say('pin this chat');
    expect(world.app.chat()).toMatchObject({ pinned: true });
    expect(await undo()).toBe('The conversation is as it was.');
    await say('delete this conversation');
    expect(world.acts).toEqual([['delete chat']]);
  });

  it('say plainly what is not theirs', async () => {
    const { say } = converse(skills);
    expect(await say('zoom in')).toContain('Ctrl and +');
    expect(await say('read that aloud')).toContain('cannot read aloud yet');
  });
});

describe('The screen', () => {
  it('is changed, and the change taken back by word', async () => {
    const { say, world } = converse(skills);
    expect(await say('dark mode')).toBe('Dark it is.');
    expect(await say('undo that')).toBe('The colours are as they were.');
    expect(world.app.theme()).toBe('system');
    expect(await say('undo that')).toBe('There is nothing to undo.');
    await say('add milk to the list');
    expect(await say('undo that')).toBe('I took milk off your shopping list again.');
  });

  it('speaks the languages that it has', async () => {
    const { say, world } = converse(skills);
    expect(await say('change the language')).toBe('Which language: English or German?');
    expect(await say('German')).toBe('The menus are in German now.');
    expect(world.app.language()).toBe('de');
    expect(await say('switch the app to Polish')).toBe(
      'The menus do not speak Polish yet. They speak English and German.',
    );
  });

  it('opens what is asked for', async () => {
    const { say, world } = converse(skills);
    await say('open settings');
    await say('new chat');
    await say('search my chats for lasagne');
    expect(world.acts).toEqual([
      ['show', 'settings'],
      ['new chat', false],
      ['search', 'lasagne'],
    ]);
  });
});
