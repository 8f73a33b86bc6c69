/** How English speakers speak of how Hearth speaks. */
const little =
  '[bit | a bit | a little | a touch | a notch | slightly | a little bit | much | a lot | way | even | some | one step | two steps | a few steps | two notches | a couple of notches]';

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
    '(crank | pump) (it | volume | sound) [up]',
    `up (volume | sound | it) ${little}`,
    `(bring | put | push | bump | nudge | knock | kick) (it | volume | sound) up ${little}`,
    "(i | we) (can barely | can hardly | can not | cannot | cant | can't) (hear you | make you out | hear that | hear a thing | hear anything)",
    "(can barely | can hardly | can not | cannot | cant | can't) (hear you | make you out | hear that | hear a thing)",
    '(a notch | notch) up',
  ],
  quieter: [
    `[speak | talk | be] ${little} (quieter | softer | more quietly | more softly | lower)`,
    '(volume down | less volume | not so loud | sound down | too loud | you are too loud | keep it down | keep your voice down | down volume | soften)',
    `turn (it | volume | sound | voice | yourself) down ${little}`,
    `turn down (volume | sound | voice | it) ${little}`,
    '(lower | reduce | decrease) (volume | sound | loudness)',
    'make it quieter',
    `pipe down ${little}`,
    `(bring | put | push | knock | take) (it | volume | sound) down ${little}`,
    '(you are | it is) (blasting | deafening | hurting | killing | shouting) [at] [me | my ears] [off]',
    'you are (way | far | much) too loud',
    '(you are shouting | stop shouting | do not shout | do not yell)',
    '(a notch | notch) down',
  ],
  volume: [
    '[set | put | turn | change | make] (volume | sound | loudness) [up | down] [to | at | on] {percent} [percent | % | per cent]',
    '[set | put | turn] (volume | sound) [to | at] {percent} out of 100',
    '{percent} (percent | %) volume',
    '(turn | put | bring | take) (it | volume | sound | loudness) (up | down | to) [to | at] {percent} [percent | %]',
    '(volume | sound | loudness) (up | down) to {percent} [percent | %]',
  ],
  most: [
    '(max | maximum | full) (volume | sound)',
    '(volume | sound) [to | at] (max | maximum | full)',
    'as loud as (you can | possible)',
    '(full blast | all the way up | volume all the way up | turn it all the way up | turn it right up)',
    '(turn | put) (volume | sound | it) (all the way | right | fully) up',
  ],
  least: [
    '(min | minimum | lowest | quietest) (volume | sound)',
    '(volume | sound) [to | at] (min | minimum | zero | lowest)',
    '[turn | put] (volume | sound | it) (all the way | right | fully) down',
    'as (quiet | quietly) as (you can | possible)',
  ],
  usualVolume: [
    '(volume | sound) [back] to (normal | usual | default)',
    '(normal | usual | default | reset) volume',
    'reset (volume | sound)',
  ],
  slower: [
    `[speak | talk | read | say it | say that | say it again] ${little} (slower | more slowly)`,
    `(slow | ease | slow it | ease it) (down | off | up) ${little}`,
    `[and | again and] slowly`,
    '(say | read) (it | that) [again] slowly [word by word | one word at a time]',
    '[again] (word by word | one word at a time)',
    '(you are | stop) (gabbling | rushing | rattling) [ease off | slow down]',
    '(take your time | not so quick | do not rush)',
    '(slow down | too fast | not so fast | you speak too fast | you talk too fast | you are talking too fast | you are too fast)',
    '(speak | talk | read) slowly',
    `${little} slower`,
    '(speak | talk) slower i am not native',
  ],
  faster: [
    `[speak | talk | read | say it] ${little} (faster | more quickly | quicker)`,
    `(speed | hurry) (up | it up) ${little}`,
    '(pick up | up | increase) pace',
    '(get a move on | you are too slow | you are dragging)',
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
    '(run | go) (that | it) by me (again | one more time | once more)',
    '(run | go) (over | through) that (again | one more time | once more)',
    '(eh | what was that | what | sorry | pardon | say what | come again) [love | mate | dear | sorry | again]',
    'i (missed | did not get | did not catch) (that | it | what you said)',
    '(repeat | say) (your | the) last (answer | sentence | bit)',
    'repeat',
    '(could you | can you) repeat [that | it]',
  ],
  stop: [
    '(stop | hush | shush | shh | sh | shhh | enough | quiet | silence | halt | pause)',
    '(stop | quit) (talking | speaking | reading | it | that)',
    '(be | keep) (quiet | silent)',
    '(shut up | that is enough | stop it | stop now | hold on | wait a sec | wait a second | zip it | pipe down)',
    'that is enough [stop | thanks]',
    '(hang on | wait | hold it | one moment | one sec | just a sec | just a moment | a moment | wait a moment | wait a minute | hang on a sec)',
  ],
  mute: [
    '(mute | silence) [yourself | sound | voice | it | volume | everything]',
    '(turn off | switch off) (sound | voice | speech | audio)',
    'turn (sound | voice | speech | audio) off',
    "(do not | don't) (speak | talk) [any more | anymore | out loud] [just type]",
    "(type | write) (it | answers | that) (do not | don't) (say | speak | read) (it | them | that)",
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

const more =
  '(more | still more | again | bit more | a bit more | a little more | some more | even more | further | one more | not enough | keep going | more please)';
const tooMuch = '(too much | that is too much | too far | back a bit | not that much | less | bit less | a bit less)';

/** What may be said after the voice was changed: `more` goes on the same way, `less` goes back a step. */
export const nextPhrases = {
  more: [more],
  less: [tooMuch],
  up: [`[tiny | little | small | wee] ${little} (up | back up | higher | louder) [again]`],
  down: [`[tiny | little | small | wee] ${little} (down | back down | lower | quieter) [again]`],
  faster: [`${little} (faster | quicker) [than that | still | again]`],
  slower: [`${little} slower [than that | still | again]`],
  volume: ['[make it | to | no | rather | or] {percent} [percent | %]'],
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
