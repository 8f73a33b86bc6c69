/** How English speakers ask in the order of a statement: "tell me what the date is". */

/** What stands before such a question and asks for nothing else. */
export const beforeIndirect: ReadonlySet<string> = new Set([
  ...[
    'i',
    'you',
    'we',
    'me',
    'us',
    'it',
    'can',
    'could',
    'would',
    'will',
    'do',
    'did',
    'am',
    'was',
    'is',
    'to',
    'for',
    'no',
  ],
  ...[
    'please',
    'tell',
    'know',
    'want',
    'like',
    'love',
    'need',
    'remember',
    'recall',
    'see',
    'check',
    'find',
    'out',
    'let',
  ],
  ...[
    'say',
    'wonder',
    'wondering',
    'curious',
    'sure',
    'idea',
    'ask',
    'asking',
    'figure',
    'look',
    'up',
    'have',
    'any',
    'if',
  ],
  ...[
    "can't",
    'cannot',
    'cant',
    'not',
    "don't",
    'dont',
    'forgot',
    'forget',
    'trying',
    'just',
    'hey',
    'hearth',
    'hi',
    'ok',
  ],
  ...[
    'okay',
    'so',
    'really',
    'quickly',
    'quick',
    ',',
    'and',
    'well',
    'oh',
    'verify',
    'confirm',
    'remind',
    'show',
    'count',
    'calculate',
  ],
]);

/** Some of these must be among it. */
export const askingWords: ReadonlySet<string> = new Set([
  ...[
    'tell',
    'know',
    'remember',
    'recall',
    'see',
    'check',
    'find',
    'say',
    'wonder',
    'wondering',
    'curious',
    'idea',
    'ask',
  ],
  ...['figure', 'forgot', 'forget', 'sure', 'look', 'verify', 'confirm', 'remind', 'show', 'count', 'calculate'],
]);

/** With these a question begins of which what is asked about may be several words: "how many days", "what time". */
export const longQuestions: ReadonlySet<string> = new Set(['what', 'which', 'how']);
export const shortQuestions: ReadonlySet<string> = new Set(['when', 'where', 'who']);
export const yesNoQuestions: ReadonlySet<string> = new Set(['if', 'whether']);

/** With these the one begins that is asked about. */
export const subjectOpenings: ReadonlySet<string> = new Set([
  ...[
    'the',
    'my',
    'our',
    'this',
    'that',
    'these',
    'those',
    'it',
    'there',
    'i',
    'we',
    'you',
    'today',
    'tomorrow',
    'a',
    'an',
  ],
  ...['your', 'they', 'he', 'she', 'his', 'her'],
]);

/** The verbs that change places with it. */
export const swappedVerbs: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'am', 'will', 'would', 'has', 'have', 'can'],
]);

/** What says nothing behind such a verb. */
export const idleBehind: readonly string[] = ['going to be', 'gonna be', 'supposed to be', 'going to fall'];

/** Whether something was told is asked of what is remembered, and not what it was. */
export const asksWhatWasTold = /\b(?:did|have|had) (?:i|we) (?:\S+ )?(?:tell|say|told|said|mention|mentioned)\b/u;
