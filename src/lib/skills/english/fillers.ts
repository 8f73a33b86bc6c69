import { openings } from './openings';

/** Single words that English speakers put around a request. */
const words = [
  ...['please', 'pls', 'plz', 'plez', 'pleas', 'kindly', 'just', 'quickly', 'quick', 'hey', 'hearth', 'ok', 'okay'],
  ...['so', 'well', 'um', 'uh', 'er', 'erm', 'the', 'a', 'an', 'me', 'my', 'thanks', 'thx', 'cheers', 'also'],
  ...['actually', 'maybe', 'then', 'wondering', 'hi', 'hello', 'yo', 'you', 'do', 'go', 'mate', 'dear', 'love'],
  ...['darling', 'pal', 'buddy', 'oh', 'ooh', 'oi', 'ta', 'somewhere', 'sorry', 'ehm', 'umm', 'hmm', 'ah', 'goodness'],
  ...['gosh', 'blimey', 'lol', 'haha', 'asap', 'sir', 'madam', 'bro', 'dude', 'yaar', 'alright', 'anyway', 'basically'],
  ...['uhh', 'uhhh', 'ugh', 'uhm', 'err', 'hm', 'hmmm', 'yeah', 'righto', 'listen', 'guys', 'folks'],
  ...['simply', 'perhaps', 'possibly', 'btw', 'tbh', 'hiya', 'heya', 'ahem', 'eh', 'sweetheart', 'innit', 'kiddo'],
];

const signs = [',', '.', '-', '–', '—', ':', ';'];

/** What English speakers say around a request and what changes nothing about it, in the notation of phrases. */
export const fillers: readonly string[] = [
  ...openings,
  ...words,
  ...signs,
  ...['(could | can | would | will) (you | u | ya | we)', '(can | could | may | might) i', 'i want [you] to', 'i want'],
  ...[
    'i need [you] to',
    'i need',
    'i (would | should) like [you] [to]',
    'i have to',
    'tell me',
    'give me',
    'let me know',
  ],
  ...['let us', 'do you know', 'any idea', 'you (know | see)', 'help me', 'go ahead and', 'go on then', 'i wonder'],
  ...['i (am | was) wondering', 'quick question', '(for | to) me', 'if you can', 'if you could', 'would you mind'],
  ...['as well', 'real quick', 'real fast', 'thank you', 'to know', 'find out', 'i would love', 'please to', 'for us'],
  ...['i think', 'i guess', 'kind of', 'good lord', 'remind me', 'by the way', 'to be honest', 'by any chance'],
  ...['if (poss | possible)', 'if you (do not | would not) mind', "if you (don't | wouldn't | dont | wouldnt) mind"],
  ...['if (it is | that is | its) (no | not a | not too much | not much) (bother | trouble | problem | hassle)'],
  ...['if (it is | that is | its) (ok | okay | alright | all right | convenient | not too much to ask)'],
  ...['if (i may | i might | you please | you like)', 'if you (would | could) be so (kind | good)'],
  ...[
    'be so (kind | good) [as to]',
    '(be | you be) (kind | good) enough to',
    'be a (love | dear | star | darling | pal) and',
  ],
  ...[
    'i (would | should) be [so | very | most | ever so] (grateful | thankful | glad | obliged | happy) if [you (would | could | can | will)]',
  ],
  ...['(could | can | may | might) i [kindly] trouble you (for | to [tell me] | and ask)', 'trouble you for'],
  ...['(may | might | can | could) i [please] (ask | know | find out)', 'i (want | wish | like | need | try) to know'],
  ...['i (would | should) like to (know | ask | find out)', 'i am (trying | hoping) to (know | find out)'],
  ...['i was hoping you (could | would | can)', 'is it possible to', 'are you able to', '(do you)[happen] to know'],
  ...[
    '(please | kindly) tell',
    'my (dear | love | darling | friend | good man)',
    'please (love | dear)',
    'thank you dear',
  ],
  ...['when you (get | have) (a | the) (sec | second | minute | moment | min | chance | time)', 'when you can'],
  ...['[very] much appreciated', 'thanks (a lot | a million | so much | in advance)', 'thank you (so | very) much'],
  ...[
    'many thanks',
    'bless you',
    'right then',
    'right so',
    'now then',
    'all right',
    'one (quick | more) (thing | question)',
  ],
  ...['(silly | stupid | daft) question', '[just] out of (interest | curiosity)', '[just] (curious | checking)'],
  ...[
    'excuse me',
    'pardon me',
    'i beg your pardon',
    'sorry to (bother | trouble | disturb) you [again] [but]',
    'i am sorry',
  ],
  ...['no rush', 'no hurry', 'that is all', 'as (quick | quickly | fast | soon) as (you can | possible)', 'for a sec'],
  ...[
    'hang on',
    'let me (see | think)',
    'go on',
    'ever so',
    'in case you know',
    'off hand',
    'off the top of your head',
  ],
  ...[
    '(telling | giving | showing) me',
    'letting me know',
    'or am i (going mad | losing it | dreaming | imagining it)',
    'good (morning | afternoon | evening | day)',
    'happen to',
    '[my | the] (homework | question | worksheet | recipe) (says | said | asks) [to]',
    'i am afraid',
    'would it be possible to',
    'could it be possible to',
    'do me a favour [and]',
    'do us a favour [and]',
    '(any chance | the chance) (of | you could | you can | i could | we could)',
    '(i | we) could do with',
    'we (want | need) [you] [to]',
    '(can | could | may | might) we',
    '[just] for (fun | a laugh | laughs)',
    'i would be (glad | grateful) of',
    'is there any (way | chance) (you | i) (could | can)',
    'it would be (good | nice | great | lovely) to (know | have)',
  ],
];

/** Every word that stands in a filler, for telling what a sentence says beside them. */
export const politeWords: ReadonlySet<string> = new Set([...words, ...signs, 'can', 'could', 'would', 'will', 'tell']);
