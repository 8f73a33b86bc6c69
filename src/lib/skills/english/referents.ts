/** How English speakers tell of something before they ask what to do with "it", in the notation of regular expressions. */

const who = String.raw`(?:i|we|you|he|she|they|(?:the |my |our )?(?:kids|boys|girls|children|family|husband|wife|mom|mum|dad|son|daughter|guests))`;
const not = String.raw`(?:not|no longer|never)`;
const after = String.raw`(?: (?:now|already|again|any ?more|any more|any longer|after all|at home|left|here|in the house|in the (?:fridge|pantry|freezer|cupboard|house)|this week|today|either|yet))*`;
const thing = String.raw`(?<thing>.+?)`;

/** What is spoken of stands in `thing`. */
export const tellings: readonly RegExp[] = [
  String.raw`${who} (?:am|are|is) ${not} going to (?:need|want|use|buy|get|make|attend|do|go to|be at) ${thing}`,
  String.raw`${who} (?:am|are|is) ${not} going to (?<thing>(?:the |my )?\S+(?: \S+)?)`,
  String.raw`${who} (?:do not|don't|dont|does not|doesn't|didn't|did not|won't|will not|no longer) (?:need|want|have (?:any )?(?:use|need) for|need to (?:buy|get)|have to (?:buy|get)) ${thing}`,
  String.raw`${who} (?:no longer|do not|don't) have any (?:use|need) for ${thing}`,
  String.raw`${who} (?:have|had)? ?no (?:more )?(?:use|need) for ${thing}`,
  String.raw`${who} (?:am|are|is)? ?(?:${not} able to|(?:can not|cannot|can't|cant|won't|will not|could not|couldn't)(?: be able to)?) (?:make it to|make|attend|go to|be at|come to) ${thing}`,
  String.raw`${thing} (?:is|are|was|were|has been|have been)(?:n't|nt)? ?(?:not|no longer)? (?:needed|wanted|necessary|required|happening|cancelled|canceled|called off)`,
  String.raw`${who} (?:have )?(?:just )?(?:used|finished|ate|drank|emptied) (?:up )?(?:the (?:last|rest)(?: bit)?(?: of)?|all(?: of)?)(?: the| our| my)? ${thing}`,
  String.raw`${who} (?:am|are|is)? ?(?:almost |nearly |completely |all |just |running )*(?:ran |run )?(?:out of|low on|short on) ${thing}`,
  String.raw`${who} (?:really )?(?:need|needs|want|wants|would like|asked for|could use|are asking for|is asking for) (?:some |more )?${thing}`,
  String.raw`${who} (?:already )?(?:have got|have|got|bought) (?:plenty of|enough|lots of|too much|too many|loads of|a ton of|a lot of) ${thing}`,
  String.raw`there(?: is|'s| are) (?:already )?(?:plenty of|enough|lots of|too much|too many|loads of|a ton of|a lot of) ${thing}`,
  String.raw`${who} already (?:have got|have|got|bought) (?:some |a |the )?${thing}`,
  String.raw`${thing}(?: is| are|'s) (?:all )?(?:gone|empty|finished|out|used up)`,
  String.raw`${thing}(?: is| are|'s| has been) (?:all )?(?<done>done|finished|paid|sorted|completed|folded|washed|cleaned|posted|booked|ironed|fed|packed|fixed|mended|hoovered|vacuumed)`,
  String.raw`(?:${who} )?(?:have )?(?:just |finally |already )?(?<done>finished|completed|picked up|got|bought|did|washed|folded|cleaned|posted|paid|sent|grabbed|packed|fixed|handed in|turned in) (?:doing |with )?(?:the |my |our |some )?${thing}`,
  String.raw`${who} (?:have )?(?:just )?found (?:some |a |the |another )?${thing}`,
  String.raw`(?:i made a mistake ?|my mistake ?|oops ?)?${thing} (?:should not|shouldn't|does not|doesn't|do not|don't) (?:be|belong) (?:on|in) (?<place>(?:my|the|that) .*list)`,
].map((telling) => new RegExp(`^${telling}${after}$`, 'du'));

/** What only joins the telling to the request. */
export const links: ReadonlySet<string> = new Set([
  ...[
    'so',
    'and',
    'please',
    'you',
    'can',
    'could',
    'would',
    'will',
    'go',
    'ahead',
    'just',
    'then',
    'also',
    ',',
    '.',
    ';',
  ],
  ...[
    '-',
    'i',
    'want',
    'to',
    'need',
    'like',
    'let',
    'us',
    'kindly',
    'may',
    'should',
    'might',
    'as',
    'well',
    'hey',
    'now',
  ],
]);

/** Verbs that something told of is asked with. */
export const actingVerbs: readonly string[] = [
  ...[
    'get rid of',
    'add',
    'put',
    'stick',
    'pop',
    'throw',
    'write',
    'remove',
    'delete',
    'take',
    'drop',
    'cancel',
    'scratch',
  ],
  ...[
    'cross',
    'tick',
    'check',
    'mark',
    'erase',
    'scrap',
    'lose',
    'kill',
    'turn',
    'switch',
    'stop',
    'include',
    'change',
  ],
  ...['move', 'push', 'reschedule', 'shift', 'need', 'want'],
];

/** What stands for what was told of, the longest first. */
export const pronouns: readonly string[] = [
  ...[
    'that one',
    'the whole thing',
    'the whole list',
    'both of them',
    'the two of them',
    'the pair of them',
    'those two',
    'the two',
    'both',
    'it',
    'that',
    'them',
    'those',
    'these',
    'this',
    'some more',
    'some',
  ],
];

/** Words that no such thing has: more is said than what it is. */
export const notThings =
  /(?:^|\s)(?:i|we|you|he|she|they|it|that|this|what|why|how|who|if|because|but|help|to|not|when|is|are|was)(?:\s|$)/u;

/** What is said before such a telling. */
export const openers: ReadonlySet<string> = new Set([
  ...['hey', 'hearth', 'hi', 'hello', 'ok', 'okay', 'so', 'well', 'oh', ',', 'yes', 'and', 'actually', 'please'],
]);

/** What is to become of it, said of itself: "it can come off the list". */
export const fates: readonly (readonly [said: RegExp, verb: string, joint: string])[] = [
  [/^(?:can|could|should|may|might) (?:come|go|be taken|be removed) off (?<where>.+)$/u, 'remove', 'from'],
  [
    /^(?:do not|don't|dont|does not|doesn't|no longer) (?:need|needs|have|has|belong|belongs) (?:to be )?on (?<where>.+)$/u,
    'remove',
    'from',
  ],
  [
    /^(?:can|could|should|must|needs? to|ha(?:s|ve) to|ought to) (?:be|go|be added|be put) (?:on|to|onto|on to) (?<where>.+)$/u,
    'add',
    'to',
  ],
];

/** What such a sentence begins with. */
export const fated: ReadonlySet<string> = new Set(['it', 'that', 'they', 'those', 'these']);
