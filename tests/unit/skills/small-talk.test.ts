import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { smallTalk } from '../../../src/lib/skills/small-talk';
import { ask, type AskOptions } from '../../support/skills/ask';

const skills = [bindSkill(smallTalk)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill small-talk', () => {
  it.each([
    ['hello', 'Hello'],
    ['hi', 'Hello'],
    ['hey', 'Hello'],
    ['hi there', 'Hello'],
    ['hello hearth', 'Hello'],
    ['hey there', 'Hello'],
    ['hiya', 'Hello'],
    ['howdy', 'Hello'],
    ['yo', 'Hello'],
    ['Hello!', 'Hello'],
    ['hi hearth', 'Hello'],
    ['hey hearth', 'Hello'],
    ['hello again', 'Hello'],
    ['greetings', 'Hello'],
    ['hello from Tokyo', 'Hello'],
    ['nice to meet you', 'Hello'],
    ['hi, nice to meet you', 'Hello'],
    ['hallo', 'Hello'],
    ['hello everyone', 'Hello'],
    ['hey you', 'Hello'],
  ])('greets: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['good morning', 'Good morning'],
    ['morning', 'Good morning'],
    ['good evening hearth', 'Good evening'],
    ['good night', 'Good night'],
    ['good night, see you Friday', 'Good night'],
    ['thanks', 'welcome'],
    ['thank you so much', 'welcome'],
    ['cheers', 'welcome'],
    ['ta', 'welcome'],
    ['perfect thanks', 'welcome'],
    ['bye', 'Goodbye'],
    ['see you later', 'Goodbye'],
    ['bye, talk on Monday', 'Goodbye'],
    ["that's all", 'Goodbye'],
    ['how are you', 'well'],
    ['how are you doing today', 'well'],
    ["what's up", 'well'],
    ['who are you', 'Hearth'],
    ["what's your name", 'Hearth'],
    ['are you a robot', 'Hearth'],
    ['what can you do', 'timers'],
    ['help', 'timers'],
    ['are you there', 'here'],
    ['can you hear me', 'here'],
    ['do you speak german', 'languages'],
    ['sorry', 'No problem'],
    ['are you offline', 'device'],
    ['haha', 'laugh'],
  ])('answers: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'write a function that does this',
    'prove that 2+2=4',
    'compare alarms and reminders',
    'explain how time zones work',
    'write a program that converts miles to km',
    'why is the sky blue',
    'hello can you write me an essay',
    'how are you able to run offline and why',
    'who are you going to vote for',
    'thank my boss in an email',
    'say hello in japanese and explain the grammar',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('does not always say the same', async () => {
    const answers = await Promise.all([0, 1, 2].map((turn) => say('hello', { randomBelow: () => turn })));
    expect(new Set(answers).size).toBe(3);
  });

  it.each([
    ['are you free to use', 'free'],
    ['do i need to pay', 'free'],
    ['do you have feelings', 'program'],
    ['will you marry me', 'program'],
    ['do you listen all the time', 'only read'],
    ['thank you so much that helped', 'welcome'],
    ['talk tomorrow', 'Goodbye'],
    ["forget it, doesn't matter", 'All right'],
  ])('has an answer to: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });
});

describe('Several pleasantries in one turn', () => {
  const actOf = async (text: string) => (await ask(skills, text))?.slots['act'];
  it.each([
    ["hi there, it's me again", 'greet'],
    ["great thank you, that's great, thank you", 'thank'],
    ["ok thanks that's all", 'thank'],
    ["I'm off now, tara", 'bye'],
    ["Are you well? I do hope you're well", 'howAreYou'],
    ['hello, how are you and what can you do', 'help'],
    ['sorry I was talking to the kids', 'sorry'],
    ['thanks, good night, see you tomorrow', 'goodNight'],
    ['is somebody listening to me', 'private'],
  ])('answers what matters most: %s', async (text, act) => {
    expect(await actOf(text)).toBe(act);
  });

  it.each(['hello write me a poem', 'good morning in ten languages', 'thanks, now explain photosynthesis'])(
    'leaves alone: %s',
    async (text) => {
      expect(await actOf(text)).toBeUndefined();
    },
  );
});

describe('Pleasantries in other words', () => {
  const actOf = async (text: string) => (await ask(skills, text))?.slots['act'];
  it.each([
    ["good night, i'm heading to bed", 'goodNight'],
    ["right, i'm off to bed", 'goodNight'],
    ["how's your day been so far", 'howAreYou'],
    ['did you have a nice day today', 'howAreYou'],
    ['what company made you', 'maker'],
    ['who came up with you', 'maker'],
    ['you did a really great job', 'praise'],
    ["i'm sorry for yelling at you", 'sorry'],
    ['do you ever get lonely', 'self'],
    ['yeah that sounds good', 'yes'],
  ])('answers: %s', async (text, act) => {
    expect(await actOf(text)).toBe(act);
  });

  it.each([
    "i'm going to bed remind me at 7 to take pills",
    "how's your day been and can you plan mine",
    'what company made the iphone',
    'you did a great job explaining, now write it as an essay',
    'write an email saying sorry for shouting at my boss',
    'do people ever get lonely',
    'yeah that sounds good, write it',
  ])('leaves alone: %s', async (text) => {
    expect(await actOf(text)).toBeUndefined();
  });
});
