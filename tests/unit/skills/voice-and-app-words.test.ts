import { describe, expect, it } from 'vitest';
import { app } from '../../../src/lib/skills/app';
import { bindSkill } from '../../../src/lib/skills/claim';
import { list } from '../../../src/lib/skills/list';
import { voice } from '../../../src/lib/skills/voice';
import { ask } from '../../support/skills/ask';

const skills = [bindSkill(voice), bindSkill(app), bindSkill(list)];
const read = async (text: string) => (await ask(skills, text))?.slots;

describe('More that is asked of the voice and the screen', () => {
  it.each([
    ['vol 30', { act: 'volume', percent: 30 }],
    ['half the volume', { act: 'halfVolume' }],
    ['speech rate 2x', { act: 'speed', rate: 2 }],
    ['speed up your speech to one and a half times', { act: 'speed', rate: 1.5 }],
    ['back to normal speed', { act: 'speed' }],
    ['one more time but slower', { act: 'slower' }],
    ['mute yourself until I say', { act: 'mute' }],
    ["can i have a man's voice", { act: 'voices' }],
    ['you can stop reading now', { act: 'stop' }],
    ["let's start fresh", { act: 'newChat' }],
    ["it's too bright make it dark", { act: 'dark' }],
    ['use whatever my system theme is', { act: 'systemTheme' }],
    ['font size 18', { act: 'textSize' }],
    ['lang en-GB', { act: 'language', language: 'en' }],
    ['switch the language back to English', { act: 'language', language: 'en' }],
    ['speak to me in Spanish from now on', { act: 'speech', language: 'es' }],
    ['what language is it on', { act: 'whichLanguage' }],
    ['close the settings', { act: 'sidePanel' }],
    ['remove my history from last week', { act: 'archive' }],
    ['save the conversation as a text file', { act: 'transfer' }],
    ['how do I use you without a mouse', { act: 'shortcuts' }],
    ['undo that last thing', { act: 'undo' }],
  ])('reads: %s', async (text, slots) => {
    expect(await read(text)).toMatchObject(slots);
  });

  it('says which languages there are', async () => {
    expect((await ask(skills, 'which languages do you have'))?.text).toBe(
      'The menus are in English. They speak English and German.',
    );
  });

  it.each(['set it to 5', "I'm diabetic, type 1", 'put it back how it was', 'delete everything you know about me'])(
    'leaves alone: %s',
    async (text) => {
      expect(await read(text)).toBeUndefined();
    },
  );
});

describe('The voice and the screen in other words', () => {
  it.each([
    ['repeat', "i didn't catch what you said"],
    ['repeat', 'one more time for the people at the back'],
    ['mute', "don't say the answers out loud, just put them on the screen"],
    ['voices', 'i want you to have a different voice'],
    ['slower', 'whoa, not so fast'],
    ['slower', 'English is not my first language, speak more slow please'],
    ['speed', 'talk at 1.25x'],
    ['language', "can you change the app's language to korean"],
    ['language', 'i want everything on the menus in french'],
    ['archive', 'erase all of my chat history please'],
    ['version', 'what version of the app am i using'],
    ['textSize', 'cant read this the letters are tiny'],
    ['search', 'find where we talked about the tent'],
    ['renameChat', 'title for this chat: Roof repairs'],
    ['notifications', "don't let any alerts through for the next hour"],
    ['sidePanel', 'bring up the old conversations at the side'],
  ])('%s: "%s"', async (act, text) => {
    expect(await read(text)).toMatchObject({ act });
  });

  it.each([
    "don't say the answers out loud, explain them",
    'whoa, write faster code',
    'english is not my first language, correct my essay',
    'talk at 7pm',
    'i want everything on the menus translated to french',
    'what version of python am i using',
    'find where we calculated the tax in the file',
    'find where we talked about the tent and summarise it',
    'title for this chat',
    "don't let any kids through the door",
  ])('leaves alone: %s', async (text) => {
    expect(await read(text)).toBeUndefined();
  });
});
