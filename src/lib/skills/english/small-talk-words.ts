import type { phrases } from './small-talk';

/** What joins one pleasantry to the next. */
export const joiners: readonly string[] = ['and', 'but', '&'];

/** Languages that people ask about. */
export const tongues: readonly string[] = [
  ...['english', 'german', 'french', 'spanish', 'italian', 'portuguese', 'dutch', 'polish', 'russian', 'ukrainian'],
  ...['turkish', 'arabic', 'hebrew', 'hindi', 'urdu', 'bengali', 'punjabi', 'tamil', 'telugu', 'chinese', 'mandarin'],
  ...['cantonese', 'japanese', 'korean', 'vietnamese', 'thai', 'indonesian', 'malay', 'swedish', 'norwegian', 'danish'],
  ...['finnish', 'icelandic', 'greek', 'czech', 'slovak', 'hungarian', 'romanian', 'bulgarian', 'serbian', 'croatian'],
  ...['slovenian', 'persian', 'farsi', 'swahili', 'welsh', 'irish', 'gaelic', 'catalan', 'basque', 'latin', 'tagalog'],
  ...[
    'filipino',
    'yoruba',
    'igbo',
    'hausa',
    'zulu',
    'afrikaans',
    'amharic',
    'nepali',
    'marathi',
    'gujarati',
    'malayalam',
  ],
  ...[
    'kannada',
    'sinhala',
    'burmese',
    'khmer',
    'lao',
    'mongolian',
    'kazakh',
    'uzbek',
    'georgian',
    'armenian',
    'estonian',
  ],
  ...['latvian', 'lithuanian', 'albanian', 'macedonian', 'maltese', 'esperanto', 'scottish gaelic', 'flemish'],
  ...[
    'brazilian portuguese',
    'mexican spanish',
    'british english',
    'american english',
    'another language',
    'other languages',
  ],
];

const canDo =
  'I tell the time and dates, do sums and unit conversions, set timers, alarms and reminders, keep lists, notes and your calendar, flip coins and roll dice, all at once and without the network. For everything else I ask the language models on this device.';

/** The answers, several to each act. */
export const replies: Readonly<Record<keyof typeof phrases, readonly string[]>> = {
  greet: [
    'Hello! What can I do for you?',
    'Hi there! How can I help?',
    'Hello! It’s good to hear from you.',
    'Hi! What’s on your mind?',
  ],
  goodMorning: [
    'Good morning! What can I do for you today?',
    'Good morning! I hope you slept well.',
    'Morning! How can I help?',
  ],
  goodAfternoon: ['Good afternoon! What can I do for you?', 'Good afternoon! How can I help?'],
  goodEvening: ['Good evening! What can I do for you?', 'Good evening! How can I help?'],
  goodNight: ['Good night! Sleep well.', 'Good night, and sweet dreams.', 'Sleep well. I’ll be here tomorrow.'],
  thank: ['You’re welcome!', 'My pleasure.', 'Glad to help.', 'Any time!'],
  praise: ['Thank you, that’s kind of you!', 'Thanks, I’m glad.', 'That’s good to hear.'],
  bye: ['Goodbye! Take care.', 'See you soon!', 'Bye! I’ll be here when you need me.'],
  howAreYou: [
    'I’m well, thank you. How can I help?',
    'All is well here, thanks for asking. And you?',
    'Quite well, thank you! What can I do for you?',
  ],
  fine: ['I’m glad to hear that. What can I do for you?', 'Good to hear! How can I help?'],
  whoAreYou: [
    'I’m Hearth, a private assistant that lives in your browser. I’m a program, not a person, and what you tell me stays on this device.',
    'My name is Hearth. I’m an assistant that runs on this device alone: a program, not a person.',
  ],
  maker: [
    'I’m Hearth, open-source software. I live in this browser, on this device.',
    'I’m a program called Hearth, made by the people of an open-source project, and I run right here on your device.',
  ],
  private: [
    'What you tell me stays on this device. I work without the network, and nothing you write is sent anywhere unless you connect a server of your own in the settings.',
    'I run on this device and work offline. Your words are kept here, and you can delete them at any time.',
  ],
  help: [canDo, `Quite a few things: ${canDo}`],
  thereYet: ['I’m here.', 'Yes, I’m here. What can I do for you?', 'Here and listening.'],
  self: [
    'I’m a program, so no; but I’m always glad to help.',
    'That’s for people, I think. I’m a program, and here whenever you need me.',
  ],
  listening: ['No. I cannot hear anything yet: I only read what you type, and it stays on this device.'],
  price: ['Yes, I’m free: open-source software, with nothing to pay.', 'I cost nothing: I’m open-source software.'],
  sorry: ['No problem at all.', 'Don’t worry about it.', 'That’s quite all right.'],
  yes: ['All right. Just say when you need something.', 'Good. I’m here if you need me.', 'Fine!'],
  laugh: ['I’m glad that made you laugh!', 'A laugh is always good.'],
  insult: [
    'I’m sorry that I was no better help. What did you hope for?',
    'I’m sorry. Tell me what went wrong, and I’ll try again.',
  ],
  speak: [
    'You can write to me in many languages; how well I answer depends on the language model. My quick skills, such as timers and sums, understand English.',
    'Just try it: the language models on this device know many languages, though my quick skills understand English only.',
  ],
  holiday: ['Thank you, and the same to you!', 'Thank you! I wish you the same.'],
};
