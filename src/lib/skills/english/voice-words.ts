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

/** What is started can be stopped again: it is no talk then. */
export const stopsAgain = /\bit again\b/iu;

/** What is to be said is given: nothing is to be said again. */
export const saysWhat = /^\W*say that (?:i|you|we|he|she|they|it|there|my|the)\b/iu;
