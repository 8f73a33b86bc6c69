/**
 * How English speakers wrap a request, as patterns of words in a row: "I would appreciate it if you could", "would you be so kind as
 * to let me know". What is behind one is the request, or another of them.
 */

const could = '(?:could|would|can|will|might|were able to|were to)';
const softly =
  '(?:please|kindly|possibly|perhaps|just|maybe|quickly|also|at least|simply|then|now|really|very much|ever so|so|too)';
const glad = '(?:grateful|glad|obliged|thankful|happy|pleased|delighted|appreciative|much obliged|very grateful)';
const useful =
  '(?:helpful|useful|good|great|lovely|nice|wonderful|handy|kind|marvellous|brilliant|a help|a great help|a big help)';
const wonder =
  '(?:wondering|hoping|curious|(?:keen|anxious|eager|trying|wanting|dying|needing)(?= to (?:know|find|see|learn|hear|work|figure|remember|check|have|calculate))|interested|asking)';

export const wrappings: readonly RegExp[] = [
  `(?:so|and|but|then|now|well|ok|okay|please|kindly|just|also|hey|hearth|right|anyway|first|therefore|hence|only|,)`,
  `(?:which is why|which means(?: that)?|that is why|this is why)`,
  `(?:(?:i|we) )?(?:would|should|will)(?: ${softly})* be (?:${softly} )*(?:most |very |so |really |ever so |extremely )?${glad} (?:if|were) (?:you|someone) (?:to |${could} )?(?:${softly} )*`,
  `(?:(?:i|we) )?(?:would|should|will)(?: ${softly})* be (?:most |very |so |really |ever so |extremely )?${glad} (?:to (?:know|hear|learn|be told|have)|for|of)`,
  `(?:(?:i|we) )?(?:would |should |do |really |very much |greatly |much )*(?:appreciate|love|like|value|prefer) it (?:very much |a lot |greatly )?(?:if you|were you to)(?: ${could})?(?: ${softly})*`,
  `(?:i|we) (?:would |should |do |really |very much |greatly )*appreciate (?:you|your)? ?(?:knowing|being told|hearing|having)?`,
  `(?:would|could|can|will|might|may) you (?:${softly} )*be (?:so |very )?(?:kind|good|nice|helpful|able|willing)(?: enough)?(?: as)? to`,
  `(?:would|could|can|will|might|may) you (?:${softly} )*(?:do me (?:a|the) (?:favou?r|kindness) (?:and|of)|help me(?: to)?|manage to|try to|see if you can|help (?:us|me) out and|go ahead and)`,
  `(?:would|could|can|will|might|may|do) (?:you|anyone|somebody)(?: happen to)?(?: ${softly})*`,
  `be so (?:kind|good) as to`,
  `(?:be|being) (?:kind|good) enough to`,
  `(?:i|we) (?:am|are|was|were|have been|had been|would be|is)? ?(?:just |really |only |also |rather |simply )?${wonder} (?:if|whether|that|to|about|for)? ?(?:you |i |we )?(?:${could} |may )?(?:${softly} )*`,
  `(?:i|we) (?:just |do |did )?(?:wonder|wondered|hope|hoped) (?:if|whether|that)? ?(?:you|i|we)? ?${could}?(?: ${softly})*`,
  `(?:(?:i|we) )?(?:would |should |will |do |really |just |also |now |urgently |simply |first |still |only |rather |much |quickly )*(?:like|want|need|love|wish|prefer|have|ought|hope|intend|aim|had better|must)(?: (?:you|someone|somebody))? to`,
  `(?:i|we) (?:must|should|would rather|had better)`,
  `(?:i|we) (?:(?:would |should )(?:really |just |also |now |simply |rather )*(?:like|love|prefer)|(?:would |should |do |really |just |also |now |urgently |simply |only |rather |still )*(?:want|need|could use|could do with|fancy|require|am after|am looking for))`,
  `(?:it|that) would (?:really |greatly |also )?(?:help|be (?:most |very |so |really |extremely )?${useful})(?: (?:me|us|to me))?(?: (?:greatly|enormously|a lot|no end))? (?:if|to)(?: (?:you|i|we))?(?: ${could})?(?: (?:know|knew|to know|have|had))?(?: ${softly})*`,
  `(?:is there )?any (?:chance|way|possibility|hope)(?: (?:of|that|to))?(?: (?:you|i|we))?(?: ${could})?(?: ${softly})*`,
  `(?:is there|would there be) (?:a|any) (?:chance|way|possibility)(?: (?:of|that|to|for you to))?(?: (?:you|i|we))?(?: ${could})?(?: ${softly})*`,
  `(?:is|would) it (?:be )?(?:possible|all right|alright|ok|okay|too much trouble)(?: for you)? (?:to|if)(?: (?:you|i|we))?(?: ${could})?(?: ${softly})*`,
  `(?:may|might|can|could|shall) (?:i|we)(?: ${softly})* (?:ask(?: you)?(?: (?:to|for|if you ${could}))?|have|get|know|request|see|hear|trouble you (?:for|to)|be told|find out|check|please)`,
  `(?:may|might|can|could) (?:i|we)(?: ${softly})* (?=add|set|book|make|change|move|cancel)`,
  `(?:what|all|the (?:only )?thing) (?:i|we) (?:really |just |actually )?(?:need|want|would like|am after|am asking|have to know|must know)(?: (?:to know|from you|you to do|you for|to find out))? is(?: (?:for you to|to|that you))?`,
  `(?:the|my) (?:only |next |big )?question (?:is|was|would be|i have is)`,
  `(?:have you )?any idea(?: of| about)?`,
  `(?:please |kindly )?(?:do )?(?:let (?:me|us|him|her|them)(?: all)? (?:know|have|see|hear)|tell (?:me|us|him|her|them)|inform (?:me|us)(?: of)?|advise (?:me|us) (?:of|on)|say(?= (?:what|how|which|when|whether|if|who))|enlighten me (?:as to|about|on)|help me(?: to)? (?=work|find|see|figure|remember|check))(?: (?:about|of|exactly|precisely|please))?`,
  `(?:know|find out|be told|learn|hear|work out|figure out|establish|determine|ascertain|discover|check|confirm|verify|be sure|be certain|make sure|find|see|calculate|remember|recall|double check|look up|compute)(?: (?:for (?:me|us)|exactly|precisely|of|about|please))?(?= (?:what|which|how|when|where|who|whether|if|on which|on what|at what|in what|by how|from which|the (?:exact |current |local |right |full )?(?:time|date|day)))`,
  `(?:note|jot|write|put) down(?= (?:what|which|how|when))`,
  `(?:be told|be given|be informed of|be reminded of(?= (?:what|which|how|when)))`,
].map((one) => new RegExp(`^(?:${one})(?= |$) ?`, 'u'));

/** What is said behind a request, and says nothing. */
export const trailings: readonly RegExp[] = [
  `(?:please|thanks|thank you|cheers|ta|okay|ok|right|then|now|yes|though|and all|as well|too|at all|again|sharpish|love|would you|will you|could you|can you|won't you|do you think|i wonder|for (?:me|us|him|her|them)|for certain|for sure|exactly|precisely|altogether|at present|at the moment|right now|just now|at this moment|by any chance|as things stand|as it stands|so far|in all|to be (?:sure|safe|exact|precise)|(?:would|will) (?:be|do) (?:most |very |really |so )?(?:helpful|great|good|lovely|handy|nice|useful|perfect|ideal|brilliant|nicely|kind|welcome|appreciated)|if (?:you|it is|that is|possible|poss|i may)[\\w' ]*|before you do anything else|when you (?:can|get a chance|have a moment)|as (?:soon|quickly|fast) as (?:you can|possible)|this time|straight away|at once|once more|instead|and that is it|that is all|,)`,
].map((one) => new RegExp(` (?:${one})$`, 'u'));

/** Who is to be told or given something in the name of whoever asks. */
export const forOthers =
  /\b(tell|give|read|show|make|find|get|pick|choose|generate) (?:him|her|them|us|the (?:kids|boys|girls)|my (?:son|daughter|wife|husband|mother|father|mum|mom|dad))\b/u;

/** A question in the order of a statement, whatever it asks about. */
export const statedQuestion =
  /^(?<ask>what|how much|how many \S+) (?<what>(?!is\b|are\b|do\b|does\b|day\b|time\b|date\b).{1,60}?) (?<verb>is|are|was|were|would be|will be) ?(?<rest>(?:in|as|into|from|to|away|when|after|before)\b.*)$/iu;
