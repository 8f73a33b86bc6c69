/** How English speakers speak of how Hearth speaks. */
const little =
  '[bit | a bit | a little | a touch | a notch | slightly | a little bit | much | a lot | way | even | some]';

/** For every act, the ways to say it. */
export const phrases = {
  louder: [
    `[speak | talk | be | say it | say that] ${little} (louder | more loudly) [please | and clearer]`,
    '(speak up | speak up a bit | volume up | more volume | pump it up | crank it up | sound up | up volume)',
    `turn (it | volume | sound | voice | yourself) up ${little}`,
    `turn up (volume | sound | voice | it) ${little}`,
    '(raise | increase) (volume | sound | loudness)',
    `${little} louder`,
    '(i can not hear you | i cannot hear you | i cant hear u | i cant hear you | cannot hear you | i can barely hear you | i can hardly hear you | you are too quiet | too quiet)',
    'why are you so quiet [volume up]',
    'make it louder',
    '(a notch | notch) up',
  ],
  quieter: [
    `[speak | talk | be] ${little} (quieter | softer | more quietly | more softly | lower)`,
    '(volume down | less volume | not so loud | sound down | too loud | you are too loud | keep it down | keep your voice down | down volume | soften)',
    `turn (it | volume | sound | voice | yourself) down ${little}`,
    `turn down (volume | sound | voice | it) ${little}`,
    '(lower | reduce | decrease) (volume | sound | loudness)',
    "not so loud baby's asleep",
    'make it quieter',
    '(a notch | notch) down',
  ],
  volume: [
    '[set | put | turn | change | make] (volume | sound | loudness) [up | down] [to | at | on] {percent} [percent | % | per cent]',
    '[set | put | turn] (volume | sound) [to | at] {percent} out of 100',
    '{percent} (percent | %) volume',
    'turn it (up | down) to {percent} [percent | %]',
  ],
  most: [
    '(max | maximum | full) (volume | sound)',
    '(volume | sound) [to | at] (max | maximum | full)',
    'as loud as (you can | possible)',
    'full blast',
  ],
  usualVolume: [
    '(volume | sound) [back] to (normal | usual | default)',
    '(normal | usual | default | reset) volume',
    'reset (volume | sound)',
  ],
  slower: [
    `[speak | talk | read | say it | say that | say it again] ${little} (slower | more slowly)`,
    '(slow down | too fast | not so fast | you speak too fast | you talk too fast | you are talking too fast | you are too fast)',
    '(speak | talk | read) slowly',
    `${little} slower`,
    '(speak | talk) slower i am not native',
  ],
  faster: [
    `[speak | talk | read | say it] ${little} (faster | more quickly | quicker)`,
    '(speed up | too slow | you speak too slowly | you talk too slowly | hurry up)',
    `${little} faster`,
  ],
  speed: [
    '{rate} speed',
    '(speak | talk | read) (at | with) {rate} speed',
    '(set | put | change) [speaking | reading | voice] speed to {rate}',
    'speed {rate}',
    '[speaking | reading] speed [back] to (normal | usual)',
    '(normal | usual | default) [speaking | reading] speed [again]',
    '(speak | talk | read) (normally | at normal speed)',
  ],
  repeat: [
    '(repeat | say) [that | it | this | yourself | what you said | your answer | the last one] [again | once more | one more time]',
    '(say | read) (that | it) (again | once more | one more time)',
    '(come again | pardon | pardon me | sorry what | once more | one more time | again please | what was that | what did you say | say again | beg your pardon | i beg your pardon | excuse me what | huh | what)',
    "(sorry | i | i am sorry) (did not | didn't) (hear | catch | get) (that | you | it)",
    "(sorry | i am sorry) i (did not | didn't) (hear | catch | get) (that | you | it)",
    'what did you just say',
    'repeat',
    '(could you | can you) repeat [that | it]',
  ],
  stop: [
    '(stop | hush | shush | shh | sh | shhh | enough | quiet | silence | halt | pause)',
    '(stop | quit) (talking | speaking | reading | it | that)',
    '(be | keep) (quiet | silent)',
    '(shut up | that is enough | stop it | stop now | hold on | wait a sec | wait a second | zip it | pipe down)',
    'that is enough stop',
  ],
  mute: [
    '(mute | silence) [yourself | sound | voice | it | volume | everything]',
    '(turn off | switch off) (sound | voice | speech | audio)',
    'turn (sound | voice | speech | audio) off',
    "(do not | don't) (speak | talk) [any more | anymore | out loud] [just type]",
    '(no voice | voice off | sound off | no sound | text only | answer by text only | go silent)',
  ],
  unmute: [
    'unmute [yourself | sound | voice | it]',
    '(turn on | switch on) (sound | voice | speech | audio)',
    'turn (sound | voice | speech | audio) [back] on',
    '(voice on | sound on | you can speak again | speak again | talk to me | start speaking)',
  ],
  whisper: [
    'whisper',
    '(speak | talk | read | answer) in a whisper',
    '(start whispering | whisper please | whisper mode | whisper mode on)',
    '(can you | could you) whisper',
  ],
  normalVoice: [
    '(stop | no more) whispering',
    '(speak | talk) (normally | in a normal voice) again',
    '(normal voice | whisper mode off)',
  ],
} as const;

/** Words that are speeds: 1 is the usual one. */
export const rates: Readonly<Record<string, number>> = {
  half: 0.5,
  double: 2,
  twice: 2,
  normal: 1,
  usual: 1,
  regular: 1,
};

/** The sentences of the answers. */
export const words = {
  volume: (percent: string) => `Volume ${percent}.`,
  loudest: 'That is as loud as I can be.',
  quietest: 'That is as quiet as I can be. Say “mute” for no sound.',
  outOfRange: 'The volume goes from 0 to 100 %.',
  rate: (rate: string) => `Speed ${rate} times the usual.`,
  usualRate: 'The usual speed.',
  slowest: 'That is as slow as I can speak.',
  fastest: 'That is as fast as I can speak.',
  rateOutOfRange: 'The speed goes from half to twice the usual.',
  muted: 'I will not make a sound.',
  unmuted: 'The sound is on again.',
  whispering: 'I will whisper.',
  notWhispering: 'No more whispering.',
  nothingToRepeat: 'There is no answer to repeat yet.',
  stopped: 'Stopped.',
  notYet: 'I cannot speak aloud yet; this will hold once I can.',
  nothingToStop: 'I cannot speak aloud yet, so there is nothing to stop.',
  undone: 'The voice is set as it was.',
} as const;
