import { expect, test } from '../support/e2e/hearth-test';

/** Ten ways to ask each skill, as ten people would. */
const asked: Readonly<Record<string, readonly string[]>> = {
  Clock: [
    'what time is it',
    "What's the time, please?",
    'time in Tokyo',
    'What time is it in New York right now?',
    'tell me the time',
    'do you have the time',
    'current time in London',
    'whats the time in sydney',
    'How far ahead of London is Tokyo?',
    'got the time?',
  ],
  Dates: [
    "what's the date today",
    'What day is it?',
    'what day is 90 days after 3 March',
    'how many days until christmas',
    'What weekday was 20 July 1969?',
    'which day of the week is 1 january 2030',
    'how long until new year',
    'What is the date tomorrow?',
    'is 2028 a leap year',
    'how old is someone born on 5 May 1990',
  ],
  Sums: [
    '17 % tip on 48.50',
    'What is 12 times 12?',
    'square root of 2 to 5 places',
    'split 90 between 4',
    '23 plus 19',
    "what's 15 percent of 80",
    '(3 + 4) * 5',
    'half of 37',
    'How much is 144 divided by 12?',
    '2 to the power of 10',
  ],
  Units: [
    '5 miles in km',
    'convert 70 kg to pounds',
    'how many cups in a litre',
    '100 fahrenheit in celsius',
    'What is 6 feet in centimetres?',
    '3 inches to mm',
    'how many metres are in a mile',
    '20 c in f',
    'how many ounces in a pound',
    '60 mph in km/h',
  ],
  Numerals: [
    '255 in binary',
    'What is 42 in roman numerals?',
    'convert 0xff to decimal',
    '1010 binary to decimal',
    'XIV as a number',
    '100 in hexadecimal',
    'what is 19 in binary',
    'write 2024 in roman numerals',
    '64 in octal',
    'what number is MCMXC',
  ],
  'Letters and words': [
    'spell necessary',
    'how do you spell rhythm',
    'How many r are in strawberry?',
    'how many letters in mississippi',
    'reverse the word lemon',
    'hello in upper case',
    'how many words in "the cat sat on the mat"',
    'spell out accommodate',
    'is racecar a palindrome',
    'write STOP in lower case',
  ],
  Chance: [
    'flip a coin',
    'roll a die',
    'heads or tails',
    'roll two dice',
    'pick a number between 1 and 10',
    'roll 2d6',
    'Choose one: tea, coffee or water',
    'random number up to 100',
    'toss a coin please',
    'make me a password of 16 characters',
  ],
  Timers: [
    'set a timer for 5 minutes',
    'timer 10 min',
    '3 minute timer for the eggs',
    'start a half hour timer',
    'Can you set a timer for an hour and a half, please?',
    'how long is left on my egg timer',
    'what timers are running',
    'pause the egg timer',
    'cancel the egg timer',
    'cancel all timers',
  ],
  Alarms: [
    'wake me up at 7',
    'set an alarm for 6:30 tomorrow morning',
    'alarm for 8 am',
    'Set an alarm every weekday at 7',
    'what alarms do I have',
    'cancel my 8 am alarm',
    'alarm at noon',
    'set alarm 5pm',
    'delete all alarms',
    'Please set an alarm for half past six',
  ],
  Reminders: [
    'remind me to call mum at 5 pm',
    'Remind me tomorrow at 9 to pay the rent',
    'remind me in 20 minutes to check the oven',
    'remind me every Monday to water the plants',
    'set a reminder to buy milk on Friday',
    'what reminders do I have',
    'remind me on the first of the month to back up the laptop',
    'Can you remind me to stretch in an hour?',
    'delete the reminder to buy milk',
    'clear all my reminders',
  ],
  Lists: [
    'add milk to my shopping list',
    'put bread, butter and jam on the shopping list',
    'what is on my shopping list',
    'remove butter from the shopping list',
    'add call the plumber to my to-do list',
    'show me my to-do list',
    'read my shopping list',
    'tick off bread',
    'make a list called holiday',
    'clear my shopping list',
  ],
  Notes: [
    'note that the spare key is under the blue pot',
    'take a note: the wifi password is on the fridge',
    'make a note that Ana likes figs',
    'write down that the meeting moved to room 4',
    'read my notes',
    'what notes do I have',
    'find my note about the key',
    'show my notes',
    'new note: buy stamps',
    'delete the note about stamps',
  ],
  Calendar: [
    'what is on my calendar on Friday',
    'add dentist on Friday at 3 pm to my calendar',
    'schedule lunch with Ana tomorrow at 12:30',
    "what's my next appointment",
    'am I free tomorrow at 3',
    'Do I have anything on Monday?',
    "what's on my calendar today",
    'move the dentist to 4 pm',
    'cancel the dentist appointment',
    "show me next week's events",
  ],
  Voice: [
    'louder',
    'turn the volume up',
    'speak slower',
    'quieter please',
    'mute',
    'unmute',
    'volume 50 percent',
    'set the volume to 30 %',
    'talk faster',
    'whisper',
  ],
  'Hearth itself': [
    'dark mode',
    'switch to light mode',
    'turn on dark mode',
    'use the light theme',
    'make it dark',
    'follow the system theme',
    'undo',
    'undo that',
    'switch to dark mode please',
    'light mode',
  ],
  'Small talk': [
    'hello',
    'Hi there!',
    'good morning',
    'thanks',
    'thank you very much',
    'what can you do',
    'who are you',
    'how are you?',
    'good night',
    'hey hearth',
  ],
};

for (const [skill, ways] of Object.entries(asked)) {
  test(`${skill}: ten ways to ask, with no model on the device`, async ({ fresh: { hearth, server } }) => {
    await hearth.open(server.address);
    const answeredBy: string[] = [];
    for (const way of ways) {
      const answer = await hearth.askAndWait(way);
      const details = await hearth.details(answer);
      answeredBy.push(`${way} → ${(await details.getByRole('definition').first().innerText()).trim()}`);
      expect(await hearth.wordsOf(answer)).not.toBe('');
    }
    expect(answeredBy).toEqual(ways.map((way) => `${way} → ${skill}`));
  });
}

test('a value that is missing is asked for once, and the next turn gives it', async ({ fresh: { hearth, server } }) => {
  await hearth.open(server.address);
  await hearth.askAndWait('set a timer');
  const answer = await hearth.askAndWait('5 minutes');
  expect(await hearth.wordsOf(answer)).toMatch(/5.min/i);
});

test('what a skill changed is taken back under its answer', async ({ fresh: { hearth, server } }) => {
  await hearth.open(server.address);
  const added = await hearth.askAndWait('add milk to my shopping list');
  await added.getByRole('button', { name: 'Undo' }).click();
  await expect(added.getByRole('button', { name: 'Undo' })).toBeHidden();
  const read = await hearth.askAndWait('what is on my shopping list');
  expect(await hearth.wordsOf(read)).not.toContain('milk');
});

test.describe('hard requests are never taken by a skill', () => {
  const hard = [
    'prove that the square root of 2 is irrational',
    'write a function that sets a timer in javascript',
    'compare alarms and reminders for people with adhd',
    'what is the time complexity of quicksort',
    'plan a calendar for a week in rome with two children and no museums on monday',
    'why do clocks run faster on mountains',
    'explain how dice are tested for fairness',
    'make a list of arguments for and against rent control',
  ];
  test('and without a model they say what is missing', async ({ fresh: { hearth, server } }) => {
    await hearth.open(server.address);
    for (const question of hard) {
      const answer = await hearth.ask(question);
      await expect(answer.getByRole('alert')).toContainText(/not on this device/i);
    }
  });
});
