import { describe, expect, it } from 'vitest';
import type { SkillClaim } from '../../../../src/lib/skills/claim';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { isMisread } from '../../../../src/lib/skills/loose/misread';
import type { SkillName } from '../../../../src/lib/skills/skill';

const isWrong = (text: string, full: string): boolean => {
  const [skill = '', act = ''] = full.split('/');
  const claim: SkillClaim = {
    skill: skill as SkillName,
    slots: { act },
    certainty: 0.5,
    answer: () => Promise.resolve({ text: '' }),
    readNext: () => undefined,
  };
  return isMisread(claim, readUtterance(text));
};

describe('what was read loosely and means something else', () => {
  it.each([
    ['what time does the New York stock exchange open', 'clock/there'],
    ['when does the Tokyo exchange close', 'clock/there'],
    ['do you know what time I go to bed', 'clock/now'],
    ["how long's a flight from London to New York, roughly", 'clock/difference'],
    ['what time do my kids finish school', 'calendar/when'],
    ['how loud is a whisper', 'voice/whisper'],
    ['how dark is the far side of the moon', 'app/dark'],
    ['do you ever sleep', 'small-talk/self'],
    ['My lucky number is 17', 'chance/number'],
    ['I prefer miles to kilometres', 'unit/convert'],
  ])('%s is not %s', (text, act) => {
    expect(isWrong(text, act)).toBe(true);
  });

  it.each([
    ['what time do you make it', 'clock/now'],
    ['what time do people in Cairo have right now', 'clock/there'],
    ['what time my brother has got in Perth', 'clock/there'],
    ['what time does my class start', 'calendar/when'],
    ['when do I see the dentist', 'calendar/when'],
    ['how loud is the volume', 'voice/volume'],
    ['do you ever get bored', 'small-talk/self'],
    ['my number is 17, what is that in binary', 'numeral/binary'],
    ['my rice is done', 'list/tick'],
  ])('%s may be %s', (text, act) => {
    expect(isWrong(text, act)).toBe(false);
  });
});
