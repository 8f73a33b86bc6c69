/*
 * The words by which the router knows what a message asks for: in English, and where one or two say it as clearly in
 * German, French and Spanish. Alternatives of a regular expression, set off by " | " or a new line.
 */

export const CONSTRAINTS = anyOf`
  exactly | must(?:n't)? | without | at (?:least|most) | no (?:more|fewer|less) than | (?:more|fewer|less) than
  only (?:use|using|if|when) | except | cannot | can't (?:have|be|use|sit) | may not | never use
  in (?:under|fewer than) | within | each | every | per (?:day|week|person|month) | respectively | genau
  mindestens | höchstens | ohne | exactement | au (?:moins|plus) | sans | exactamente | al menos | sin`;
export const SEQUENCE = anyOf`
  first(?:ly)?(?=,) | first (?=an? |the ) | second(?:ly)?(?=,) | then | after (?:that|which) | afterwards
  finally | next(?=,) | step[- ]by[- ]step | steps? | zuerst | danach | schließlich | d'abord | ensuite | enfin
  primero | después | luego`;
export const LIST_LINE = /^\s*(?:\d+[.)]|[-*•])\s/gmu;
export const CONDITIONS = anyOf`
  if | because | although | unless | given (?:that|a|an|the|two|these|this) | suppose | assum(?:e|ing) | such that
  so that | whether | however | therefore | while | wenn | weil | obwohl | falls | si | parce que | puisque
  porque | aunque`;
export const CODE_MARKS = /```|=>|\w+\([\w\s,'"]*\)|[{};]\s*$/gmu;
export const CODE_WORDS = anyOf`
  (?:function|def|class|import|return|const|var)\s+\w+ | SELECT\b.+\bFROM | python | javascript | typescript
  java | rust | golang | c\+\+ | sql | regex(?:p)? | regular expression | css | html | bash | api | algorithm
  recursive | recursion | refactor | debug | stack trace | compile[rs]? | unit tests? | null pointer | segmentation fault | segfault
  exception | TypeError | script | programm?e?`;
export const CLAUSE_MARKS = /[,;:]\s|[，；、]/gu;
export const CONJUNCTIONS = anyOf`
  and | but | or | und | aber | oder | et | mais | ou | y | pero`;
export const NUMBERS = anyOf`
  \d+(?:[.,:/]\d+)* | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | half
  twice | double | third | dozen`;
export const WHY = anyOf`
  why | how come | what (?:causes?|makes?|would happen|happens) | warum | wieso | pourquoi | por qué`;
export const EXPLANATION = anyOf`
  explain | how (?:does|do|did|is|would|could|can)(?! (?:you|i) (?:spell|say)\b)(?= \w) | walk me through
  teach me | help me understand | describe (?:how|in detail|the) | in detail | what does it mean | interpret
  summari[sz]e | erklär\w* | wie funktioniert | expli(?:que|quez|quer|ca|car) | cómo (?:funciona|puedo)
  comment (?:fonctionne|faire)`;
export const COMPARISON = anyOf`
  compare | comparison | contrast | differences? between | differ | versus | vs | trade-?offs? | pros and cons
  advantages? | disadvantages? | better (?:to|than|for)
  which (?:one |option |of )?\w* ?(?:is|are|would be|should) (?:better|best|cheaper) | vergleich\w* | unterschied
  compar(?:er|ez|a|ar) | différence | diferencia | ventajas`;
export const PLAN = anyOf`
  plan(?:s|ning)? | schedule | roadmap | itinerary | strategy | budget | organi[sz]e | outline | design
  architect(?:ure)? | curriculum | checklist | break (?:it |this )?down | planen? | plane | emploi du temps
  planifi\w+ | planifica\w* | itinerario`;
export const SOLUTION = anyOf`
  prove | proof | derive | show that | solve | calculate | compute | work out | figure out
  find (?:the|all|a) \w+ | how (?:many|much|long|old|far|fast)\b.*\b(?:if|left|altogether|total|each|remain)
  total | probability | equation | integral | derivative | puzzle | riddle | optimi[sz]e | minimi[sz]e
  maximi[sz]e | implement | debug | fix (?:this|the|my) (?:code|bug|function|query|test|error)
  write (?:a|an|some|the|me a) (?:\w+ ){0,3}(?:function|program|script|query|class|regex|code|tests?|component)
  beweise? | berechne | löse | démontre\w* | calcul\w+ | demuestra | resuelve`;
export const JUDGEMENT = anyOf`
  analy[sz]e | analysis | evaluate | assess | critique | critici[sz]e | review | recommend | argue | argument
  justify | discuss | implications? | consequences | should (?:i|we)(?! (?:say|call|name)\b) | weigh
  reason(?:ing)? (?:through|about) | decide | advice | advise | analysier\w* | bewerte | analyse[rz]? | analiza
  deberíamos?`;
export const LONG_TEXT = anyOf`
  essay | article | report | proposal | speech | cover letter | business case | short story | blog post | chapter
  (?:\d{3,}|several|five|four|three)[- ](?:words?|paragraphs?|pages?) | aufsatz | rédaction | ensayo`;
export const SMALL_EDIT = anyOf`
  spell(?:ing)? | synonyms? | antonyms? | opposite of | rhymes? with | joke | translate | how do (?:you|i) say
  plural | past tense | correct (?:the|this|my) (?:grammar|spelling|sentence)
  fix (?:the |my )?(?:grammar|typos?|spelling) | rephrase | reword
  make (?:it|this) (?:shorter|politer|friendlier|more polite) | haiku | fun fact | übersetze | traduis | traduce
  emoji`;
export const FACT = beginsWith`
  who(?:'s| is| was| wrote| invented| painted| are) | what(?:'s| is| was| are) | when(?:'s| is| was| did| does)
  where(?:'s| is| was| are) | which (?:country|city|planet|year|language)
  how (?:tall|old|big|high|deep|far|many|much|long) (?:is|are|was|does)
  what (?:year|colou?r|day|time|language|currency|country) | name (?:a|an|one|the|two|three|five) | define
  is (?:a|an|the|it) | are (?:there|cats|dogs) | does | wer (?:ist|war) | was ist | wo (?:ist|liegt) | wann
  qui (?:est|a) | quelle? (?:est|heure) | où | quién | qué es | cuál es | dónde`;
export const SMALL_TALK = beginsWith`
  hi | hiya | hello | hey | yo | thanks | thank you | thx | cheers | good (?:morning|afternoon|evening|night)
  bye | goodbye | see you | ok(?:ay)? | cool | great | nice | awesome | perfect | lol | haha+ | yes | no | yep
  nope | sure | sorry | how are you | how's it going | what's up | who are you | what can you do | are you there
  i(?:'m| am) (?:bored|tired|back|sad|happy) | hallo | guten (?:morgen|tag|abend) | danke | tschüss | bonjour
  salut | merci | bonsoir | hola | gracias | buenos días | adiós`;
export const BREVITY = anyOf`
  in (?:one|a single|a|two|few|a few) (?:words?|sentences?|lines?) | briefly | short answer
  just (?:the|tell me|give me) | yes or no | quick(?:ly)? | one-liner | kurz | en un mot | brièvement | brevemente`;
export const BACK = anyOf`
  that | it | those | them | the (?:first|second|third|last|other|previous) (?:one|point|option|step) | above
  earlier | before | again | your (?:answer|last|plan) | instead | go on | continue | more about | das | davon
  ça | eso`;

/** Matches whole words; the letters of every script count, which \b does not know. */
function anyOf(alternatives: TemplateStringsArray): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${joined(alternatives)})(?![\p{L}\p{N}])`, 'giu');
}

/** The same at the beginning of a message, after a word or two that only lead up to it. */
function beginsWith(alternatives: TemplateStringsArray): RegExp {
  const lead = String.raw`(?:(?:hey|hi|ok|so|and|please|quick question)[,:]?\s+)*(?:(?:can|could) you (?:please )?tell me |tell me |do you know |remind me )?`;
  return new RegExp(String.raw`^[\s\p{P}]*${lead}(?:${joined(alternatives)})(?![\p{L}\p{N}])`, 'giu');
}

function joined({ raw }: TemplateStringsArray): string {
  return raw
    .join('')
    .trim()
    .replaceAll(/\s*\n\s*| \| /g, '|');
}
