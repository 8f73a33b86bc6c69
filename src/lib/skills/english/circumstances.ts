/** How English speakers tell of their circumstances before they ask for something, and where the asking begins. */

/** Between what is told and what is asked: neither says anything. */
export const askingLinks: readonly string[] = [
  ...['which is why', 'which means that', 'which means', 'that is why', 'this is why', 'in which case', 'in that case'],
  ...[
    'and so',
    'so then',
    'so that means',
    'so',
    'and',
    'but',
    'then',
    'therefore',
    'hence',
    'thus',
    'now',
    'ok',
    'okay',
  ],
  ...[
    'please',
    'kindly',
    'just',
    'also',
    'well',
    'right',
    'anyway',
    'only',
    'plus',
    'or',
    'meanwhile',
    'first',
    'in short',
  ],
];

/** After these, what follows is asked for, however it begins. */
export const drawingLinks: ReadonlySet<string> = new Set(['so', 'therefore', 'hence', 'thus']);
export const drawingRuns: readonly string[] = ['which is why', 'which means', 'that is why', 'this is why', 'and so'];

const verbs = [
  ...['set', 'start', 'add', 'put', 'remind', 'wake', 'tell', 'give', 'show', 'read', 'spell', 'convert', 'calculate'],
  ...[
    'work out',
    'figure out',
    'find',
    'check',
    'look',
    'let',
    'make',
    'create',
    'schedule',
    'book',
    'cancel',
    'delete',
  ],
  ...[
    'remove',
    'take',
    'turn',
    'switch',
    'stop',
    'pause',
    'resume',
    'mute',
    'unmute',
    'speak',
    'say',
    'repeat',
    'roll',
  ],
  ...[
    'flip',
    'toss',
    'pick',
    'choose',
    'draw',
    'generate',
    'note',
    'jot',
    'remember',
    'count',
    'list',
    'move',
    'change',
  ],
  ...['rename', 'snooze', 'skip', 'clear', 'tick', 'cross', 'mark', 'open', 'close', 'use', 'sort', 'reverse', 'round'],
  ...['subtract', 'multiply', 'divide', 'split', 'time', 'ring', 'keep', 'save', 'get', 'bring', 'run', 'enter', 'log'],
  ...[
    'record',
    'pop',
    'stick',
    'throw',
    'wipe',
    'empty',
    'scrap',
    'drop',
    'erase',
    'shift',
    'swap',
    'replace',
    'block',
  ],
  ...[
    'lower',
    'raise',
    'hold',
    'restart',
    'reset',
    'shuffle',
    'confirm',
    'do not',
    "don't",
    'whisper',
    'hush',
    'be quiet',
  ],
  ...[
    'warn',
    'alert',
    'nudge',
    'notify',
    'prompt',
    'poke',
    'sum',
    'total',
    'express',
    'translate',
    'name',
    'call',
    'go',
  ],
  ...['take off', 'silence', 'shut', 'quieten', 'enlarge', 'shrink', 'undo', 'copy', 'export', 'search', 'reactivate'],
  ...[
    'extend',
    'shorten',
    'push',
    'reschedule',
    'postpone',
    'bump',
    'dismiss',
    'disable',
    'enable',
    'write',
    'type',
    'stay',
  ],
].join('|');
const asked = 'you|i|we|it|there|this|that|the|my|our|he|she|they|his|her|their|today|anyone|someone|anything|a';

/** How a question, a wish or an order begins; what was told before it must have come to an end. */
export const requestOpening = new RegExp(
  [
    `^(?:(?:on|in|at|by|for|from|to|until|till|since|about|roughly|exactly) )?(?:what|whose|how)\\b`,
    `^(?:(?:on|in|at|by|for|from|to|until|till|since) )?which (?!is\\b|are\\b|was\\b|were\\b|means\\b|makes\\b|has\\b|i\\b|we\\b|he\\b|she\\b|they\\b)`,
    `^(?:when|where|who) (?:is|are|was|were|will|would|does|do|did|am|shall|should|must|can|could|has|have|exactly)\\b`,
    `^(?:could|can|would|will|might|may|shall|should|must|do|does|did|is|are|am|was|were|has|have|had) (?:${asked})\\b`,
    `^(?:i|we) (?:would|should|really|just|also|do|now|will|am|was|have been|urgently|simply)? ?(?:would )?(?:like|love|want|need|wish|prefer|appreciate|be (?:glad|grateful|obliged|thankful|happy|pleased)|wonder|wondering|hoping|rather)\\b`,
    `^i (?:must|need|have|want|ought) (?:to )?(?:know|ask|find out|be (?:told|woken|reminded))\\b`,
    `^(?:it|that) would (?:be|help)\\b`,
    `^(?:any (?:chance|idea|way)|be so (?:kind|good)|do me a favou?r|time for|is there)\\b`,
    `^(?:${verbs})\\b`,
  ].join('|'),
  'u',
);

/** Those that need no sign before them: nothing else goes on so. */
export const plainOpening = new RegExp(
  [
    `^(?:could|can|would|will) you\\b`,
    `^(?:please|kindly) (?:${verbs}|could|can|would|will)\\b`,
    `^(?:may|might|could|can) (?:i|we) (?:please |kindly )?(?:ask|have|know|trouble|get)\\b`,
    `^(?:i )?(?:would|should) (?:really |very much |greatly |much )?(?:like|love|appreciate|be (?:glad|grateful|obliged|thankful|happy|pleased))\\b`,
    `^i (?:need|want) (?:you )?to (?:know|find out|ask|work out)\\b`,
    `^what (?:time|day|date) is it\\b`,
    `^what is (?:the (?:time|date|day)|today)\\b`,
    `^how (?:many|long|late|old|much) (?:\\S+ )?(?:is|are|has|have|do|does|did|until|till|was|would|will)\\b`,
  ].join('|'),
  'u',
);

/** A word that a question belongs to: "I know what time it is", "because she asked what day it is". */
export const takesQuestion: ReadonlySet<string> = new Set([
  ...[
    'know',
    'knows',
    'knew',
    'ask',
    'asks',
    'asked',
    'asking',
    'tell',
    'tells',
    'told',
    'see',
    'saw',
    'wonder',
    'wonders',
  ],
  ...[
    'wondering',
    'wondered',
    'sure',
    'remember',
    'remembers',
    'forgot',
    'forget',
    'matter',
    'matters',
    'of',
    'on',
    'about',
  ],
  ...[
    'understand',
    'explain',
    'explains',
    'show',
    'shows',
    'see',
    'say',
    'says',
    'said',
    'decide',
    'depends',
    'learn',
    'me',
  ],
  ...[
    'us',
    'him',
    'her',
    'them',
    'guess',
    'care',
    'cares',
    'idea',
    'find',
    'out',
    'check',
    'exactly',
    'that',
    'than',
    'or',
  ],
  ...['if', 'whether', 'a', 'an', 'the', 'my', 'to', 'for', 'with', 'like', 'not'],
]);

/** What makes of a circumstance another task, a condition, a quotation or a style. */
export const notCircumstances = new RegExp(
  String.raw`\b(?:explain\w*|describe\w*|compare\w*|essay|poem|poems|python|javascript|java|css|html|regex|translat\w+|summari[sz]e\w*|advice|advise|recommend\w*|suggest\w*|prove|proof|theorem|joke|haiku|lyrics|novel idea|pros and cons|step by step|unless|suppose|supposing|assume|assuming|assumes|imagine|pretend|pretending|given that|without using|as if|as though|even if|in the style|story about|essay about|instead of|rather than answering|why|opposite|hypothetically|riddle|trick question|each time|every time|for each|twice as|half as|as many as|as much as|respectively|brainstorm|outline|draft|analyse|analyze|debug|refactor|algorithm|equation|derive|evaluate|argue|critique|rewrite|paraphrase|role ?play)\b`,
  'u',
);

/** How a circumstance begins that hangs on what is asked. */
export const conditionOpening = /^(?:and |but |so |then )?(?:if|when|whenever|unless|until|provided|in case|should)\b/u;

/** How one begins that is no sentence of its own: "For my visa form", "Before I start cooking", "With the baby asleep". */
export const circumstanceOpening =
  /^(?:because|cos|since|as (?:i|we|he|she|they|it|the|my|our|his|her|this|that|there|you|nobody|everyone|\S+ (?:is|are|was|has|have))|while|before (?:i|we|you|he|she|they|the|my|it|any|\S+ing)|after|once|now (?:that|i|we)|for (?:my|the|this|our|his|her|a|an|their|some|your)|to|in order to|so (?:that )?(?:i|we|he|she|they|it|the|my)|with|being|having|at (?:the|my)|on (?:my|the)|given|owing|due|thanks|by way|out of|seeing|according|just|only|still|due|apparently|unfortunately|luckily|sadly|no|not|every|all|both|half)\b/u;

/** What behind a request asks for more, or takes it back. */
export const moreAsked =
  /\b(?:need|needs|want|wants|joking|kidding|mean|meant|only if|help|advice|instead|actually|also|wondering|curious|should)\b|\b(?:it|that|they) (?:is|are|was|were) about\b/u;

/** How it may begin behind what is asked. */
export const afterthoughtOpening =
  /^(?:because|cos|since|as (?:i|we|he|she|they|it|the|my|our|his|her|this|that|there|you|nobody|everyone|\S+ (?:is|are|was|has|have))|so (?:that )?(?:i|we|he|she|they|it|the|my) (?!want|need|would)|while i|before (?:i|we|my|the)|for (?:my|the|this|our|his|her|a|an|their)|in order to|to (?:be|save|make|help|settle|see|stop|keep|remember)|i am |i have |i can|i do not|i don't|i will|i was|we are |we have |my |the |our |he is|she is|it is|they are|otherwise|that way|just (?:to|so|in)|seeing)/u;

/** How what only a model can do begins, so that no grammar is asked. */
export const forModels =
  /^(?:please |can you |could you |would you |kindly )*(?:explain|describe|compare|prove|solve|design|discuss|why|who|analy[sz]e|summari[sz]e|translate|suggest|recommend|write (?:me )?(?:a|an|the|some|two|three) (?!note|reminder|list)|help|should i|what should|how (?:do|can|should|could) (?:i|we|you|they) (?!spell|say|write|pronounce))\b/u;
