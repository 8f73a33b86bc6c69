import { ANIMALS, alternativesOfRelations } from '../words/kin';
import { alternatives } from '../words/lists';
import { NAME, isName } from '../words/names';
import { RELATION_ADJECTIVES } from '../words/relations';
import { completed } from './completed';

const KIN = `(?:(?:${RELATION_ADJECTIVES}) )*(?:${alternativesOfRelations()}|(?:\\p{L}+ )?(?:${alternatives(ANIMALS)}))`;
/** Names need their capitals, words of kin do not care. */
const insensitive = (words: string): string =>
  words.replace(/(?<!\\)\b([a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const WORDS = insensitive(KIN);
const MY = '(?:[Mm]y|[Oo]ur)';

const NAME_FIRST = new RegExp(
  `^(?:[Tt]hat's |[Tt]his is )?(${NAME}), (?:that's |who's |who is |she's |he's )?(${MY} ${WORDS}), (?:(?:who|he|she|it)(?='s| ) ?)?`,
  'u',
);
const NAME_SECOND = new RegExp(`^(${MY} ${WORDS}), (${NAME}), (?:who(?='s| ) ?)?`, 'u');
const NAME_IS_KIN = new RegExp(
  `^(${NAME})(?:'s| is) (${MY} ${WORDS})(?=$|[,.]| and| who| but| from| at| in| now| too)`,
  'u',
);
const CALLED_KIN = new RegExp(`^(?:[Hh]e|[Ss]he|[Ii]t)(?:'s| is) (?:called|named) (${NAME}), (${MY} ${WORDS})$`, 'u');
const TWO_NAMED = new RegExp(
  `^(${MY}) (\\p{Ll}+) and (?:${MY.toLowerCase()} )?(\\p{Ll}+)(?:'s names)? are (?:called |named )?(${NAME}) and (${NAME})$`,
  'u',
);
const COUPLE = new RegExp(
  `^(?:[Mm]e and (${NAME})|(${NAME}) and (?:I|me))(?:'ve| have| are|'re) (?:been )?(?:together|married|a couple|engaged)\\b`,
  'u',
);
const CALLS_ME =
  /^(?!(?:i|we)\b|.*\b(?:don't|do not|never|stop|nobody|no one|not|if|when) )(?:please |you can |[\p{L}' ]{2,40}? )?(?:just |always |usually |all |still |may |can )*calls? me (?=[\p{L}]+)/iu;
const CALLS_KIN = new RegExp(`^(?:[\\p{L}']+ (?:all )?)?[Cc]alls? (${MY} ${WORDS}) (?=\\p{Lu})`, 'u');

/** What "my …" can be the head of, where it stands behind: "jollof is my favourite food". */
const TOLD_BEHIND =
  "(?:favou?rite (?:\\p{L}+ ?){1,3}|mother tongue|first language|native language|second language|(?:main |only |other )?(?:hobby|sport|pastime|instrument)|surname|last name|maiden name|middle name|name|nickname|star sign|blood (?:type|group)|(?:football |rugby )?team|bank|job|trade|day job|(?:biggest |worst |main |greatest )?(?:fear|dream|goal|ambition|aim)|home ?town|religion|dentist|(?:family |regular )?doctor|gp|day off|diet|degree subject|major|course|(?:work |home )?address|bedtime|birthday|landlord|landlady|accountant|employer|phone|car)";
const TOLD_LAST = new RegExp(
  `^(?!(?:what|who|it|this|that|he|she|they|there|here|one|you|i|my|our|which)\\b)(.{2,50}?)(?:'s| is|'re| are| was) (?:actually |still |also |really |probably |definitely |absolutely )*my (${TOLD_BEHIND})(?=$|[,.;]| (?:and|but|not|so|because|now|since|of all)\\b)`,
  'iu',
);

/** Ways of speaking that say the same as a plainer one. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/^(?:i (?:think|reckon|guess|believe)|i'd say|i would say) (?=my favourite|my all-time)/i, ''],
  [
    /^(?:(?:i|we)(?:'ve| have)? )?(?:just |recently )?(?:found out|heard|learned|discovered) (?:that )?(?=i'm|we're|i am|we are)/i,
    '',
  ],
  [
    /^(?:the|what|the only) ?(?:food|drink|thing|animal|sport|one thing|person)? ?i (?:really |do )?(like|love|hate|enjoy) (?:the )?(?:most|best|more than anything)?(?: in the (?:whole )?world)? ?(?:is|are) /i,
    'I $1 ',
  ],
  [/\b(?:i'd|i would|we'd) (?:much )?rather (?:have|drink|eat|be|watch|read) (.+?) than /i, 'I prefer $1 to '],
  [/^(?:nobody|no one|none of us) in (?:our|my|this) (?:house|family|household) likes? /i, "I don't like "],
  [/,? least of all (?:me|i)\b.*$/i, ''],
  [/^there(?:'s| is| are) (?:\p{L}+ of us|just me)[^:,]*[:,]\s*(?:me, |me and )?/iu, 'we are with '],
  [/^it's (my|our) (birthday|anniversary) (?=on |in |the )/i, '$1 $2 is '],
  [
    /^(?:i|we) (?:can't|can not|cannot|don't|do not) (?:have|eat|drink|do) ([\p{L} ]+?),? (?:because )?(?:i'm|i am|we're) (?:an? )?(?:very |really )?intolerant\b/iu,
    "I'm intolerant to $1",
  ],
  [/^(?:you|u) (?:can|may) (?:reach|email|contact|get) me (?:at|on) (?=\S+@)/i, 'my email is '],
  [/^(?:you|u) (?:can|may) (?:reach|call|ring|phone|text|get) me (?:at|on) (?=[+\d])/i, 'my number is '],
  [/^(we're|i'm|we are|i am) (vegetarians?|vegans?|pescatarians?), me and (my .+)$/i, '$1 $2 and $3 is $2'],
  [/\b(?:i'm|i am) (\p{L}+) (?:i'm|i am) (?=\d)/iu, "I'm $1, I'm "],
  [/^(.+?) (?:till|until|'til|til) i die$/i, 'I support $1'],
  [/^(my (?:\p{L}+ )?\p{L}+) (?:she|he|it) (?=(?:is|has|was|lives|works|likes)\b)/iu, '$1 '],
  [/^(name|birthday|blood group|blood type|surname|job|favourite \p{L}+)(?:'s| is) /iu, 'my $1 is '],
  [
    /\b(i|we)(?:'ve| have)? (?:just |recently |finally )?(?:started|begun) (?=(?:learning|writing|building|studying|reading|training|working on|teaching myself|knitting|doing)\b)/gi,
    '$1 am ',
  ],
  [/^(?:both|all) (?:of )?(?:us|my) /i, 'we '],
  [/^(?:they tell me|i'm told|i've been told|turns out|it turns out|i'm happy to say|i'm proud to say)(?: that)?,? (?=(?:i'm|my|i) )/i, ''],
  [/^i(?:'d| would)? (?:describe|call|consider|class|count|identify|see) (?:myself )?(?:as |to be )?(?=(?:an? )?\p{L}+(?: first)?$)/iu, "I'm "],
  [/^(?:what i want|all i want|what i'd like|my one wish|my plan) is to /i, 'I want to '],
  [/^(?:what i (?:really )?(like|love|hate|enjoy|play|drive|do)) is /i, 'I $1 '],
  [/^(.{2,40}?)[,?]? ?(?:that's|thats) what i (?:really )?(like|love|hate|enjoy|drink|play|eat|drive|support|study)$/i, 'I $2 $1'],
  [/^(.{2,40}?)[,?]? ?(?:that's|is|'s) (?:where i live|where i am|my address)\b.*$/i, 'I live in $1'],
  [/^(.{2,40}?)[,?]? ?that's how (?:old i am|i drink it|i take it)\b.*$/i, '$1'],
  [/^(.{2,40}?)[,?]? ?that's (?:the|my) (hobby|sport|job|team)$/i, 'my $2 is $1'],
  [/^(?!(?:what|how|the way|all|everything|something|anything|that|because|when|if|where)\b)([^,]{3,40}?)\? (?:i |we )?(can't stand|love|hate|like|can't bear|don't like|adore|enjoy|can't abide)(?: (?:the stuff|it|them|that))?$/i, 'I $2 $1'],
  [/^(?!(?:what|how|the way|all|everything|something|anything|that|because|when|if|where|and|but|so|yes|no)\b)((?:\p{L}[\p{L}'-]* ){1,3})i (really |absolutely |just )?(love|hate|like|can't stand|don't like|adore|prefer|can't abide|loathe)(?=$|,)/iu, 'I $3 $1'],
  [/^(?:i )?(?:can't|couldn't) be doing with /i, "I can't stand "],
  [/\bi (?:do not|don't) hold with /i, "I don't like "],
  [/\bi(?:'m| am) all about (?!it\b|that\b)/i, 'I like '],
  [/\b(i|we)(?:'m| am|'re| are) (?:really )?not an? (\p{L}+) person\b/iu, "$1 don't like $2"],
  [/^(?!(?:it|this|that|which|what|not|he|she|they)\b)((?:\p{L}[\p{L}'-]* ){1,3})(?:is|are)(?: so| very| really| totally)? (?:my thing|my cup of tea|my bag|my jam)(?=$|,)/iu, 'I like $1'],
  [/^(?!(?:it|this|that|which|what|not)\b)((?:\p{L}[\p{L}'-]* ){1,3})(?:isn't|aren't|is not|are not)(?: really| exactly)? (?:my thing|for me|my cup of tea|my bag|my jam)(?=$|,)/iu, "I don't like $1"],
  [/^(?!(?:it|this|that|which|what|who|he|she|you|they)\b)((?:(?:anything|any food) (?:with|containing) )?)((?:\p{L}[\p{L}'-]* ){1,3})(?:in it )?(?:makes?|gives?|brings?) me (?:swell|itch|sneeze|wheeze|hives|a rash|an? (?:itchy )?rash|(?:out|up) in|come (?:out|up) in|blow up|break out)\b[^,]*/iu, "I'm allergic to $2"],
  [/^(?!(?:it|this|that|which|what|who|he|she|you|they)\b)(?:(?:anything|any food) (?:with|containing) )?((?:\p{L}[\p{L}'-]* ){1,3})(?:in it )?(?:makes?) me (?:gag|retch|feel sick|want to (?:puke|vomit|be sick)|heave)$/iu, "I don't like $1"],
  [/^(?:i |we )?(?:just )?(?:can't|cannot) do (?=(?:dairy|gluten|lactose|nuts|wheat|alcohol|caffeine|sugar|eggs?|shellfish|meat|fish|pork|soya?)\b)/i, "I don't eat "],
  [/^(everyone|everybody|people|friends|most people|they|the lads|all my friends|my friends)(?: \p{L}+){0,3} know me as /iu, 'I go by '],
  [/^(everyone|everybody|people|friends|most people|they|the lads|all my friends|my friends)(?: \p{L}+){0,3} knows? me as /iu, 'I go by '],
  [/^i (?:answer|respond) to (?:the name (?:of )?)?(?=\p{Lu})/iu, 'I go by '],
  [/^(?:you|u) (?:can|may) (?:call|ring|text) (?:me on )?my number,? (?:it's |is )?(?=[+\d])/i, 'my number is '],
  [/\b(i|we)(?:'ve| have)? (?:had to |just )?(?:pack|jack|knock)(?:ed)? in (?:the |my )?(?=\p{L})/giu, '$1 gave up '],
  [/^(?:please )?i no dey (?=\p{L})/iu, "I don't "],
  [/\b(i|we)(?:'ve| have)? (?:just )?got rid of (?:the|my|our) /gi, '$1 sold the '],
  [/^(?:[Ii]|[Ww]e)(?:'ve| have)? (?:just )?(?:called|named) (?:the|our|my) (?:new )?(\p{L}+) (?=\p{Lu})/u, 'my $1 is called '],
  [/^(?:i|we) (?:just )?(?:got|have|adopted|bought) an? (?:new )?(\p{L}+)(?: yesterday| today| last \p{L}+)?(?:,)? (?:and|and we|and i|we|i) ?(?:we |i )?(?:'ve )?(?:called|named) (?:him|her|it) (?=\p{Lu})/iu, 'I have a $1 called '],
  [/^the name of (my|our) (\p{L}+) is /iu, '$1 $2 is called '],
  [/^(?:i'm|i am) from an? (?:\p{L}+ ){1,3}family in (?=\p{Lu})/u, "I'm from "],
  [/\b(?:neither|none) of us (\p{L}+)s$/iu, "we don't $1"],
  [/^(?:i|we)(?:'ve| have)? dropped out of /i, 'I gave up going to '],
  [/^(?:i|we)(?:'ve| have)? traded in (?:the|my|our) (.+?)(?: for an? (.+))?$/iu, 'I sold the $1'],
  [/^born and (?:raised|bred|brought up) in /i, 'I was born and raised in '],
  [/^(?:i|we)(?:'ve| have)? (?:quit|gave up|given up) the (?:bottle|drink|booze|sauce)\b/i, 'I gave up alcohol'],
  [/^(?:and )?(?:for me )?no (\p{L}+)(?: for me)?(?:,? please)?, (?:i'm|i am) (?:an? )?(?:\p{L}+ )?intolerant$/iu, "I'm intolerant to $1"],
  [/\b(?:i(?:'ve| have)|we(?:'ve| have)) an? (\p{L}+) and (?:also )?an? (\p{L}+) passport\b/iu, 'I have a $1 and $2 passport'],
  [/^(my|our) ([\p{L} ]{2,25}?) answers to (?:the name of )?(?=\p{Lu})/iu, '$1 $2 is called '],
  [/^(?:we|i)(?:'re| are|'m| am) (?:an? )?(\p{L}[\p{L} -]*?) (?:household|family|house)$/iu, "we're $1"],
  [/^(?:the )?(baby|dog|cat|puppy|kitten)'s name is (\p{Lu}\p{L}+),? (?:and )?(?:she|he|it)(?:'s| is) my (\p{L}+)$/iu, 'my $3 is called $2'],
  [/^i(?:'m| am) (?:not )?(?:an? |the )?(?:\p{L}+ )?(?:mum|mom|dad|mother|father|parent) (?:to|of) (?:twins|two|three|four|\d),? (?=\p{Lu})/iu, 'I am a mum to '],
  [/^(?:bedtime|my bedtime) for me is /i, 'my bedtime is '],
  [/^(?:i|we) (?:do|get) (?:most of |all )?(?:my|our|the) (?:food |weekly |big )?shopping (?:at|in|from) /i, 'I shop at '],
  [/^(?:i|we) get (?:most of |all )?(?:my|our) (?:food|groceries) (?:at|in|from) /i, 'I shop at '],
  [/\b(?:i|we)(?:'ve| have)? (?:just )?(?:signed up|registered|entered|been accepted|got a place)(?: for| in| into| on)? (?:an?|the) (?=[\p{L}\d ]*(?:marathon|race|10k|5k|triathlon|tournament|competition|ironman|swim|ride)\b)/iu, "I'm doing a "],
  [/^(?:and |so )?((?:\p{L}+ )?(?:driving test|theory test|exam|wedding|interview|appointment|scan|op|operation|surgery|appraisal|review|graduation|anniversary|christening|funeral|mot|check-up|viewing|finals|mocks|deadline|flight|holiday))(?:'s| is| are| start) (?=(?:on|next|tomorrow|this|in|at|\d|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/iu, 'my $1 is '],
  [/^my (?:mobile|phone|cell|landline|home phone)(?:'s| is) (?=[+\d][\d ]{5,})/i, 'my phone number is '],
  [/^there(?:'s| is) (?:this|an?) (\p{L}+)(?: at (?:school|work))? (?:called |named )?(?=(?:Mr|Mrs|Ms|Miss|Dr) )/iu, 'my $1 is '],
  [/^(?:i'm|i am|we're) (?:more of|much more of|more) an? (\p{L}+) person(?: than .*)?$/iu, "I'm a $1 person"],
  [/\b(?:i|we) do(?: really)? (?=like|love|enjoy|hate|prefer)/gi, 'I '],
  [/^(?:in the (?:summer|winter|spring|autumn)|last \p{L}+|this \p{L}+),? (?=we |i )/iu, ''],
];

/** A sentence said more plainly: appositions joined, roundabout ways made straight. */
export function rewritten(sentence: string): string {
  let text = sentence;
  for (const [roundabout, plain] of PLAINER) text = text.replace(roundabout, plain);
  text = completed(text);
  text = text.replace(TOLD_LAST, 'my $2 is $1');
  text = text.replace(
    TOLD_AFTER,
    (whole, name: string, rest: string, kin: string) => (isName(name) ? `${kin} ${name}${rest}` : whole),
  );
  text = text.replace(NAME_THEN_KIN, (whole, name: string, kin: string) => (isName(name) ? `${kin} ${name} ` : whole));
  text = text.replace(MODIFIED_KIN, '$1 $2 ');
  text = text.replace(SO_IS, ', $2 $1 too').replace(NOR_IS, ", $2 $1n't either");
  text = text.replace(WITH_JOB, "$1 and I'm a ");
  text = text.replace(KIN_FIRST, (whole, kin: string, name: string) => (isName(name) ? `my ${kin} ${name}` : whole));
  text = text.replace(NAME_FIRST, (whole, name: string, kin: string) => (isName(name) ? `${kin} ${name} ` : whole));
  text = text.replace(NAME_SECOND, '$1 $2 ');
  text = text.replace(NAME_IS_KIN, (whole, name: string, kin: string) =>
    isName(name) ? `${kin} is called ${name}` : whole,
  );
  text = text.replace(TWO_NAMED, '$1 $2 is called $4 and $1 $3 is called $5');
  text = text.replace(CALLED_KIN, '$2 is called $1');
  text = text.replace(
    COUPLE,
    (_, one: string | undefined, other: string | undefined) => `my partner is called ${one ?? other ?? ''}`,
  );
  return text;
}

/** "Rafe hates peas, he's my son": who it is comes last. */
const TOLD_AFTER = new RegExp(
  `^(${NAME})((?:'s| |')[^,]{3,80}), (?:he|she|it|that|they)(?:'s| is|'re| are) (${MY} ${WORDS})(?: by the way| btw| I mean)?$`,
  'u',
);
/** "Rafe my boy has eczema". */
const NAME_THEN_KIN = new RegExp(`^(${NAME}) (${MY} ${WORDS}) (?=(?:is|was|has|likes|loves|hates|lives|works|plays|goes|can't|doesn't|wants|studies|teaches|speaks)\\b)`, 'u');
/** "I'm Baptiste, chef in Lyon", "I'm Meghan, a teacher". */
const WITH_JOB = new RegExp(
  `^((?:[Ii]'m|[Ii] am|[Mm]y name is|[Mm]y name's|[Tt]his is|[Ii]t's) ${NAME}), (?:an? )?(?=(?:[\\p{L}-]+ ){0,3}(?:teacher|nurse|chef|cook|plumber|engineer|driver|student|designer|farmer|baker|carpenter|electrician|accountant|lawyer|writer|artist|doctor|builder|mechanic|librarian|gardener|cleaner|carer|developer|programmer|manager|musician|photographer|electrician|joiner|barber|hairdresser|vet|midwife|pharmacist|journalist|translator|architect|scientist|researcher|officer|worker|assistant|fitter|welder|fisherman|pilot|tailor|vicar|waiter|waitress|barista|postman|paramedic)\\b)`,
  'u',
);
/** "My baby group friend Saskia", "my uni housemate Priya": what kind of friend is left out. */
const MODIFIED_KIN = new RegExp(
  `\\b([Mm]y|[Oo]ur) (?:(?!ex\\b|former\\b|favourite\\b|and\\b|friend\\b|best\\b|step|half)\\p{Ll}[\\p{Ll}-]* ){1,2}(friend|mate|housemate|flatmate|colleague|manager|teacher|tutor|coach|neighbour|brother|sister|cousin|boss|son|daughter|grandson|granddaughter|uncle|aunt|dog|cat) (?=(?:called |named )?\\p{Lu}\\p{Ll})`,
  'gu',
);
/** "… and so is Poppy", "neither does my wife". */
const SO_IS = new RegExp(
  `,? (?:and |but )?so (is|are|does|do|has|have|can|am) ((?:my|our|his|her) [\\p{L} ]{2,20}|${NAME}|i|he|she)$`,
  'iu',
);
const NOR_IS = new RegExp(
  `,? (?:and |but )?(?:neither|nor) (is|are|does|do|has|have|can|am) ((?:my|our|his|her) [\\p{L} ]{2,20}|${NAME}|i|he|she)$`,
  'iu',
);
/** "Neighbour Bosse borrows", "Uncle Yaw is", "Mother-in-law, Brenda, has". */
const KIN_FIRST = new RegExp(
  `^(${insensitive('(?:mother|father|sister|brother|son|daughter)[- ]in[- ]law|neighbour|flatmate|housemate|cousin|nephew|niece|husband|wife|daughter|son|uncle|aunt|auntie|aunty|grandma|grandpa|granny|grandad|granddad|nana|nan|gran|colleague|boss|mate|ex|landlord|landlady')}),? (${NAME})(?=,? |'s )`,
  'u',
);

/** "Everyone calls me Seun" is "I go by Seun". */
export function rewrittenClause(clause: string): string {
  return clause.replace(CALLS_ME, 'I go by ').replace(CALLS_KIN, '$1 goes by ');
}
