import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { clock } from '../../../src/lib/skills/clock';
import { ask, type AskOptions } from '../../support/skills/ask';

const skills = [bindSkill(clock)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill clock', () => {
  it.each([
    ['what time is it', 'It’s 14:05.'],
    ['whats the time', 'It’s 14:05.'],
    ['time', 'It’s 14:05.'],
    ["What's the time, please?", 'It’s 14:05.'],
    ['have you got the time', 'It’s 14:05.'],
    ['do you have the time', 'It’s 14:05.'],
    ['could you tell me what time it is', 'It’s 14:05.'],
    ['time please', 'It’s 14:05.'],
    ['what time is it now', 'It’s 14:05.'],
    ['current time', 'It’s 14:05.'],
    ['what is the time right now', 'It’s 14:05.'],
    ['tell me the time', 'It’s 14:05.'],
    ['what time do you make it', 'It’s 14:05.'],
    ['hey hearth what time is it', 'It’s 14:05.'],
    ['wat time is it', 'It’s 14:05.'],
    ['what hour is it', 'It’s 14:05.'],
    ['can i have the time please', 'It’s 14:05.'],
    ['do you know what time it is', 'It’s 14:05.'],
    ["what's the current time", 'It’s 14:05.'],
    ['time now', 'It’s 14:05.'],
    ['what time is it mate', 'It’s 14:05.'],
    ['the time', 'It’s 14:05.'],
  ])('tells the time: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['what time is it in Tokyo', '23:05 in Tokyo'],
    ['time in new york', '09:05 in New York'],
    ['whats the time in sydney', '01:05 on Thursday in Sydney'],
    ["what's the time over in los angeles right now", '06:05'],
    ['current time in berlin', '15:05'],
    ['tokyo time', '23:05'],
    ['what time is it in india', '19:35'],
    ['what time is it in são paulo', '11:05'],
    ['what time is it in the uk', '14:05'],
    ['could you tell me the time in cape town please', '16:05'],
    ['is it still daytime in Seoul', '23:05'],
    ['what time do they have in nairobi', '17:05'],
    ['time in kathmandu', '19:50'],
    ['what time is it in the US', 'Los Angeles: 06:05'],
    ['what time is it currently in dubai', '18:05'],
    ['local time in honolulu', '04:05'],
    ['in paris what time is it', '15:05'],
    ['what day is it in auckland', 'Thursday'],
    ['what time is it in utc', '14:05 UTC'],
    ['pacific time', '06:05 Pacific Time'],
    ['time in new york and tokyo', '23:05 in Tokyo'],
  ])('tells it elsewhere: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ["what's the time difference between London and Tokyo", 'London is 9 hours behind Tokyo'],
    ['how far ahead is Tokyo of us', 'Tokyo is 9 hours ahead of you'],
    ['time difference with new york', 'New York is 5 hours behind you'],
    ["if it's 5pm in London what time is it in Tokyo", '02:00 in Tokyo the next day'],
    ["I've a call at 3pm New York time, when's that here", '20:00 your time'],
    ['convert 3pm est to gmt', '20:00'],
    ["what time is it in paris when it's noon here", '13:00 in Paris'],
    ['3pm pst in uk time', '23:00'],
  ])('compares places: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['how long until 5pm', '2 hours and 55 minutes until 17:00'],
    ['how long till midnight', '9 hours and 55 minutes'],
    ['how many minutes until 3pm', '55 minutes'],
    ['how long between 9am and 5:30pm', '8 hours and 30 minutes'],
    ['hours from 9 to 5', '8 hours'],
    ['what time will it be in 3 hours', '17:05'],
    ['what time was it 20 minutes ago', '13:45'],
    ['what time is 3 hours after 11pm', '02:00 the next day'],
    ['what time is 90 minutes before 1am', '23:30 the previous day'],
  ])('counts to and from times: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['what time zone am i in', 'Greenwich Mean Time (UTC+0)'],
    ['when do the clocks change', 'forward by 1 hour on Sunday'],
    ['what time zone is tokyo in', 'UTC+9'],
    ['unix timestamp', '1794405900'],
  ])('knows the zone: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ["if it's 25 o'clock in London what time is it in Tokyo", 'There is no time such as'],
    ['what time is it in Skegness', 'I do not know a place called Skegness'],
  ])('says what is impossible: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'write a function that does this',
    'prove that 2+2=4',
    'compare alarms and reminders',
    'explain how time zones work',
    'write a program that converts miles to km',
    'why is the sky blue',
    'what does time mean',
    'what time is the game',
    'time flies',
    'what time does the shop open',
    'set a timer',
    'time complexity of quicksort',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it.each([
    ["my brother's in Perth, what time is it for him", '22:05 in Perth'],
    ['my daughter lives in Melbourne, what time is it there', '01:05 on Thursday in Melbourne'],
    ['can you check what time it is where my daughter is, Melbourne', 'in Melbourne'],
    ['would it be too late to ring someone in Toronto? what time is it there', '09:05 in Toronto'],
    ['has it gone eight yet', '14:05'],
    ['what does my watch think it is', undefined],
    ['tell me the time exactly, with seconds', '14:05:00'],
    ['how many hours left today', '9 hours and 55 minutes until 00:00'],
    ['the call is 11am eastern, what is that for me in Berlin', '17:00 in Berlin'],
    ['convert 14:00 CET to EST', '08:00 in Eastern Time'],
    ['what is UTC now', '14:05 UTC'],
    ['is it a.m. or p.m. in Seoul', '23:05 in Seoul'],
    ['time now in Istanbul, Cairo and Dubai', 'Istanbul. It’s 16:05 in Cairo. It’s 18:05 in Dubai'],
    ['is it gmt or bst just now', 'Greenwich Mean Time'],
    ['if i start at 7:50 and work 8 and a half hours when do i finish', '16:20'],
    ['what time do I leave if I need to be there at 6 and it takes 2 hours', '16:00'],
    ["what time is it, my watch's stopped", '14:05'],
    ["what time is it, I'm writing a play and need a plot", undefined],
    ['would it be too late to ring someone', undefined],
    ['my brother is in Perth', undefined],
  ])('understands how people put it: %s', async (text, answer) => {
    const said = await say(text);
    if (answer === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(answer);
  });

  it('goes on from the place before', async () => {
    const earlier = ['time difference between London and Auckland'];
    expect(await say('what time is 9am there', { earlier: ['time in Tokyo'] })).toContain('00:00 your time');
    expect(await say('is that ahead of us or behind', { earlier: ["what's the time in Lima"] })).toContain(
      '5 hours behind',
    );
    expect(await say('and in Rome', { earlier })).toContain('Rome');
  });

  it('takes a turn that leans on the one before', async () => {
    expect(await say('and tokyo?', { earlier: ['what time is it in new york'] })).toBe('It’s 23:05 in Tokyo.');
    expect(await say('what about berlin', { earlier: ['what time is it'] })).toContain('15:05 in Berlin');
    expect(await say('in england', { earlier: ['what time is it in Skegness'] })).toContain('14:05 in England');
    expect(await say('and in paris', { earlier: ['if it is 5pm in london what time is it in tokyo'] })).toContain(
      '18:00 in Paris',
    );
  });

  it('writes the time as the locale does', async () => {
    expect(await say('what time is it', { locale: 'en-US', timeZone: 'America/New_York' })).toBe('It’s 9:05 AM.');
  });

  it('counts until a time across a change of the clocks', async () => {
    const options = { now: Date.UTC(2026, 9, 24, 23, 0), timeZone: 'Europe/London' };
    expect(await say('how long until 3am', options)).toContain('4 hours until 03:00');
  });

  it.each([
    ['hey what time you got', 'It’s 14:05.'],
    ['time in 24 hour format', 'It’s 14:05.'],
    ['give me the current time with seconds', 'It’s 14:05:'],
    ['unix timestamp now', 'The Unix time is'],
    ['is New York behind us or ahead', 'New York is 5 hours behind you.'],
    ['time diff london la', 'London is 8 hours ahead of Los Angeles.'],
    ['is Toronto in the same time zone as New York', 'no time difference'],
    ['10:30 IST is how much in UK time', '10:30 in India is 05:00 in the UK.'],
    ["what will it be in Chicago when it's 9 in the morning in Delhi", '21:30 in Chicago the previous day'],
    ["Our client is in Denver, what's their local time?", '07:05 in Denver'],
    ['Is it tomorrow already in Auckland?', 'Thursday, 12 November 2026'],
    ['curent time in Aukland please', 'in Auckland'],
    ['when do we lose an hour', 'go forward by 1 hour on Sunday, 28 March 2027'],
    ['when do the clocks go back', 'go back by 1 hour on Sunday, 31 October 2027'],
    ['4.30 minus 45 min', 'is 15:45'],
  ])('reads everyday words: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });
});

describe('the time as people ask for it', () => {
  it.each([
    'the exact time, seconds and all',
    'am I late for a 9.15, what time is it',
    'does Phoenix have the same time as Denver now',
    'compare the time in Paris, Nairobi and Tokyo',
    'is London on summer time at the moment',
    'how far ahead of us is Singapore',
  ])('answers %s', async (text) => {
    expect(await say(text)).toBeDefined();
  });

  it('goes on with how far away it is', async () => {
    expect(await say('how far behind us is that', { earlier: ['time in New York'] })).toContain('behind');
  });
});

describe('the skill clock, as people put it', () => {
  it.each([
    ["are people in paris already at lunch or what's the time there", 'there'],
    ['are they in tokyo still at work or what time is it there', 'there'],
    ['give me the time in both los angeles and dublin', 'thereTwo'],
    ['show me the times in madrid and nairobi', 'thereTwo'],
    ['i finish work at 5, how much longer do i have', 'until'],
    ['what will the clock say in 90 minutes', 'shifted'],
    ["tell me what the clock's going to read in three and a half hours", 'shifted'],
    ['my watch has stopped, what do you make it', 'now'],
    ['the time down to the second, i am setting my watch', 'nowExactly'],
    ['are we behind Athens or ahead of them, timewise', 'differenceHere'],
    ['have they already got to Sunday in Fiji', 'dayThere'],
    ['which time zone is this phone set to', 'zone'],
    ['what time zone would Denver be in', 'zoneThere'],
    ["when it's 7 in the evening for me what hour does my mother have in Manila", 'convertThere'],
  ])('%s', async (text, act) => {
    expect((await ask(skills, text))?.slots['act']).toBe(act);
  });

  it.each([
    'are people in paris always at lunch or on strike',
    'what does yours say',
    'are we ahead of Germany',
    'i finish work at 4, how should i spend my evening',
    'what will the report say in three weeks',
    'have they already got to the moon in China',
    'which framework is this thing going by',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });
});
