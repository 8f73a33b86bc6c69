import { describe, expect, it } from 'vitest';
import { actOfClaim } from '../../../src/lib/skills/claim';
import { allSkills } from '../../../src/lib/skills/all-skills';
import { readTurn } from '../../../src/lib/skills/read-turn';

/** A Tuesday noon. */
const context = {
  now: Date.UTC(2026, 10, 24, 12),
  timeZone: 'Europe/London',
  listNames: ['Shopping', 'To-do', 'Packing'],
};
const actOf = (text: string, earlier: readonly string[] = []): string | undefined => {
  const claim = readTurn(allSkills, text, earlier, context);
  return claim && actOfClaim(claim);
};

describe('everyday things asked in more words than they need', () => {
  it.each([
    ['please cancel the alarm that I just set', 'alarm/cancel'],
    ['can you delete all reminders that I have for Sunday', 'reminder/cancel'],
    ['would you show me the notes that I took on Friday', 'note/findByDay'],
    ['alert me once 25 seconds have passed', 'timer/start'],
    ['I need you to start a timer that goes off in 35 minutes', 'timer/start'],
    ['take three minutes away from the timer', 'timer/shorten'],
    ['make sure oat milk is on the shopping list', 'list/add'],
    ['the towels are folded, cross it off the list', 'list/tick'],
    ['I got the bread and the jam so check those two off', 'list/tick'],
    ['did anyone add candles to the shopping list', 'list/has'],
    ['Whitsun is when', 'date/when'],
    ['please tell me the hour', 'clock/now'],
    ['what time has Uncle Jim got in Toronto', 'clock/there'],
    ['does Arizona observe daylight saving time', 'clock/zoneThere'],
    ['is Lisbon on eastern time', 'clock/zoneThere'],
    ['would 87 be a prime number', 'sum/prime'],
    ['how much would 40 kilos be in stone', 'unit/convert'],
    ["a litre's how many pints", 'unit/convert'],
    ['what should we leave on 62 pounds at 12 percent', 'sum/tip'],
    ["I'm not sure how you spell chauffeur", 'spelling/spell'],
    ['what meetings am I supposed to be at tomorrow', 'calendar/agenda'],
    ['what time do we meet with Farouk', 'calendar/when'],
    ['who was it that built you', 'small-talk/maker'],
    ["We've changed the locks, which is why the note about the back door key can be deleted.", 'note/drop'],
    ['use your whisper', 'voice/whisper'],
    ['are you single', 'small-talk/self'],
    ['shred the note about the alarm code', 'note/drop'],
    ['how heavy in ounces is 120 g of cocoa', 'unit/convert'],
    ['mean of my marks, 6 7 5 9', 'sum/average'],
    ['come up with a random six digit code', 'chance/digits'],
  ])('%s', (text, act) => {
    expect(actOf(text)).toBe(act);
  });

  it.each([
    'write a function that adds 7 to 95 and explain what you get',
    'what would happen if you add bleach to vinegar',
    'would 97 be a good score and why',
    'what would a lawyer be in this case',
    'how much would a wedding in Leeds cost',
    'tell me the plot of Hamlet',
    'tell me the meaning of life',
    'compare the timer that I set with an hourglass',
    'make sure the argument is sound',
    'the report about the merger can go into more depth',
    'a good life is what',
    'how would you be a better friend',
    'help me divide up the chores fairly between four flatmates who hate cleaning',
    'is there a way to say no without being rude',
    'put the following into plain English',
    'I need help spelling out my argument',
  ])('leaves to others: %s', (text) => {
    expect(actOf(text)).toBeUndefined();
  });
});

describe('what has the words of a request and is none', () => {
  it.each([
    "what's APR",
    'what is Dec',
    'do you ever sleep',
    'do you ever rest',
    'thank you note for the Pyrex, three lines, from me and Dave',
    'sympathy note for a colleague who lost her dad',
    "note for the neighbours, we're having a do on Saturday, sorry in advance",
    'note down a firm reply to this: you owe us 340 for the lift',
    'write down the strongest case for it, then tell me where you come down',
    'note that my till is short on Thursdays. how would a detective go about it',
    'search my notes folder for the boiler',
    'I prefer miles to kilometres',
    'we prefer celsius to fahrenheit',
    "my shift changed, it's two till ten now",
    "My son's swimming moved to Saturdays at nine",
    "did I tell you when Granny's party is",
    'what time did I say my flight was',
    'have I mentioned when the recital is',
    'get rid of the blurry pics from last Saturday',
    'delete the selfies from Friday',
    'I watched a film about Titanic tonight, when did it sink',
    'I saw a play about Pompeii tonight, when did the volcano erupt',
    'We have a 7 hour flight to Doha on Tuesday, which country is Doha in again?',
    "The recipe from my aunt says 'half and half', what is that in Britain?",
    'these three PDFs are in some odd size, so could they be made A4 and stuck together in one',
    "something's still running on port 8080, stop it",
    'the file with the wifi password, read it out',
    'shoping.txt, read it out',
    'say that you love me',
    'I need list, but not simple list: all reasons for the fall of Rome',
    "how do you spell it out loud on the phone, what's B in the NATO alphabet",
    "here's the loop then: for i in range(len(a)+1): print(a[i])",
    'my reminder system is my husband, he never forgets anything',
  ])('leaves alone: %s', (text) => {
    expect(actOf(text)).toBeUndefined();
  });

  it.each([
    ['forget the second one', 'what do you know about me', undefined],
    ['go on', 'write a story about a fox who moves to the city', undefined],
    ['undo that', 'rename report.docx to final.docx', undefined],
    ['stop it again', 'start the server', undefined],
    ['undo that', 'add milk to my shopping list', 'app/undo'],
    ['cancel the second one', 'show my timers', 'timer/cancel'],
  ])('%s, after: %s', (text, before, act) => {
    expect(actOf(text, [before])).toBe(act);
  });

  it.each([
    ["what's on in April", 'calendar/agenda'],
    ["what's planned for April", 'calendar/agenda'],
    ['do you ever get bored', 'small-talk/self'],
    ['note for the car: oil changed at 61,200', 'note/take'],
    ['note that the gate code is 4471', 'note/take'],
    ['search my notes for the boiler', 'note/find'],
    ["I'd prefer 5 miles in kilometres", 'unit/convert'],
    ['my dentist appointment moved to Friday at nine, change it', 'calendar/move'],
    ['which day did we say for the barbecue', 'calendar/when'],
    ['cancel the dentist on Friday', 'calendar/cancel'],
    ['6\' 2" in cm', 'unit/convert'],
    ['read it out', 'voice/readAloud'],
    ['undo that', 'app/undo'],
  ])('claims still: %s', (text, act) => {
    expect(actOf(text)).toBe(act);
  });
});
