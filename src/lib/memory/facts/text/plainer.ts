/** Ways of speaking that say the same as a plainer one. */
export const PLAINER: readonly (readonly [RegExp, string])[] = [
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
  [/^there(?:'s| is| are) (?:[a-zÀ-ỿ]+ of us|just me)[^:,]*[:,]\s*(?:me, |me and )?/i, 'we are with '],
  [/^it's (my|our) (birthday|anniversary) (?=on |in |the )/i, '$1 $2 is '],
  [
    /^(?:i|we) (?:can't|can not|cannot|don't|do not) (?:have|eat|drink|do) ([a-zÀ-ỿ ]+?),? (?:because )?(?:i'm|i am|we're) (?:an? )?(?:very |really )?intolerant\b/i,
    "I'm intolerant to $1",
  ],
  [/^(?:you|u) (?:can|may) (?:reach|email|contact|get) me (?:at|on) (?=\S+@)/i, 'my email is '],
  [/^(?:you|u) (?:can|may) (?:reach|call|ring|phone|text|get) me (?:at|on) (?=[+\d])/i, 'my number is '],
  [/^(we're|i'm|we are|i am) (vegetarians?|vegans?|pescatarians?), me and (my .+)$/i, '$1 $2 and $3 is $2'],
  [/\b(?:i'm|i am) ([a-zÀ-ỿ]+) (?:i'm|i am) (?=\d)/i, "I'm $1, I'm "],
  [/^(.+?) (?:till|until|'til|til) i die$/i, 'I support $1'],
  [/^(my (?:[a-zÀ-ỿ]+ )?[a-zÀ-ỿ]+) (?:she|he|it) (?=(?:is|has|was|lives|works|likes)\b)/i, '$1 '],
  [/^(name|birthday|blood group|blood type|surname|job|favourite [a-zÀ-ỿ]+)(?:'s| is) /i, 'my $1 is '],
  [
    /\b(i|we)(?:'ve| have)? (?:just |recently |finally )?(?:started|begun) (?=(?:learning|writing|building|studying|reading|training|working on|teaching myself|knitting|doing)\b)/gi,
    '$1 am ',
  ],
  [/^(?:both|all) (?:of )?(?:us|my) /i, 'we '],
  [
    /^(?:they tell me|i'm told|i've been told|turns out|it turns out|i'm happy to say|i'm proud to say)(?: that)?,? (?=(?:i'm|my|i) )/i,
    '',
  ],
  [
    /^i(?:'d| would)? (?:describe|call|consider|class|count|identify|see) (?:myself )?(?:as |to be )?(?=(?:an? )?[a-zÀ-ỿ-]+(?: first)?$)/i,
    "I'm ",
  ],
  [/^(?:what i want|all i want|what i'd like|my one wish|my plan) is to /i, 'I want to '],
  [
    /^(?!(?:that|this|it|which|who|all|everything|nothing)\b)(.{2,40}?)(?:'s| is| are) what (?:i|we) (?:really |always |mostly |usually |normally )?(like|love|hate|drink|eat|play|drive|study|watch|do|have|got|speak|teach|sell|make)(?:'ve)?(?: (?:most|best))?$/i,
    'I $2 $1',
  ],
  [
    /^(?!(?:it|this|that|which|what|who|he|she|you|they|nothing)\b)((?:the )?(?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})(?:really |absolutely |actually )?(?:terrif(?:y|ies)|scares?|frightens?|petrif(?:y|ies)|freaks?) (?:me|the life out of me|the hell out of me)(?: to death| out| silly| half to death)?$/i,
    "I'm scared of $1",
  ],
  [
    /^(?!(?:it|this|that|which|what|who|he|she|you|they|nothing)\b)((?:the )?(?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})(?:doesn't|don't|does not|do not) (?:scare|frighten|bother|terrify) me(?: at all)?$/i,
    "I'm not scared of $1",
  ],
  [
    /^(?!(?:it|this|that|which|what|who|he|she|you|they|nothing|work)\b)((?:the )?(?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,2})(?:really )?(?:bores?|bore) me(?: (?:to tears|stiff|rigid|silly|to death))?$/i,
    "I don't like $1",
  ],
  [
    /^(?!(?:it|this|that|which|what|who|he|she|you|they|nothing)\b)((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})(?:doesn't|does not|don't|never) (?:really )?agrees? with me$/i,
    "I'm intolerant to $1",
  ],
  [
    /\b(?:i )?(?:wouldn't|would not) (?:call|describe|class|consider) myself (?:as )?(?=(?:an? )?[a-zÀ-ỿ]+(?: person)?$)/i,
    "I'm not ",
  ],
  [
    /^(?:me and|i and) (\p{Lu}[a-zÀ-ỿ]+)(?: have|'ve)? (?:just )?(?:broke|broken|split)(?: up)?\b/iu,
    'I broke up with $1',
  ],
  [/^(\p{Lu}\p{L}+) and (?:me|i)(?: have|'ve)? (?:just )?(?:broke|broken|split)(?: up)?\b/u, 'I broke up with $1'],
  [
    /\b(i|we) got (?=(?:an? |two |three |four |five |six |no |\d |type \d )?(?:[a-zÀ-ỿ]+ ){0,2}(?:kids|children|sons|daughters|brothers|sisters|cats?|dogs?|diabetes|asthma|adhd|arthritis|anxiety|depression|allergies|epilepsy|tattoos?|eczema|dyslexia)\b)/gi,
    '$1 have ',
  ],
  [
    /^(?:the|my|our) ((?:[a-zÀ-ỿ]+ )?(?:physio|doctor|nurse|midwife|health visitor|chiropodist|plumber|electrician|builder|engineer|surveyor|vet|carer|social worker|inspector|cleaner|hairdresser|dentist))(?:'s| is)? (?:coming|comes|visiting|visits|calling|calls|seeing me|sees me)(?: \p{Ll}+){0,4}? (?=(?:on |at |this |next |tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d))/iu,
    'I have the $1 ',
  ],
  [/^(?:i'm|i am) (\d{1,2}),? (?:turning|going to be|nearly|almost) \d{1,2}\b.*$/i, "I'm $1"],
  [/^(?:i|we) (?:can't|cannot) say (?:that )?i (?:really |much )?(like|love|enjoy) /i, "I don't $1 "],
  [/\b(?:i|we)(?:'ve| have) (?:just )?been (?:made|promoted to|appointed) (?:the |an? )?/i, "I'm a "],
  [/\b(?:i|we) (?:just )?got (?:promoted to|made|appointed) (?:the |an? )?/i, "I'm a "],
  [/^(?:what i (?:really )?(like|love|hate|enjoy|play|drive|do)) is /i, 'I $1 '],
  [
    /^(.{2,40}?)[,?]? ?(?:that's|thats) what i (?:really )?(like|love|hate|enjoy|drink|play|eat|drive|support|study)$/i,
    'I $2 $1',
  ],
  [/^(.{2,40}?)[,?]? ?(?:that's|is|'s) (?:where i live|where i am|my address)\b.*$/i, 'I live in $1'],
  [/^(.{2,40}?)[,?]? ?that's how (?:old i am|i drink it|i take it)\b.*$/i, '$1'],
  [/^(.{2,40}?)[,?]? ?that's (?:the|my) (hobby|sport|job|team)$/i, 'my $2 is $1'],
  [
    /^(?!(?:what|how|the way|all|everything|something|anything|that|because|when|if|where)\b)([^,]{3,40}?)\? (?:i |we )?(can't stand|love|hate|like|can't bear|don't like|adore|enjoy|can't abide)(?: (?:the stuff|it|them|that))?$/i,
    'I $2 $1',
  ],
  [
    /^(?!(?:what|how|the way|all|everything|something|anything|that|because|when|if|where|and|but|so|yes|no)\b)((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})i (really |absolutely |just )?(love|hate|like|can't stand|don't like|adore|prefer|can't abide|loathe)(?=$|,)/i,
    'I $3 $1',
  ],
  [/^(?:i )?(?:can't|couldn't) be doing with /i, "I can't stand "],
  [/\bi (?:do not|don't) hold with /i, "I don't like "],
  [/\bi(?:'m| am) all about (?!it\b|that\b)/i, 'I like '],
  [
    /\b(i|we)(?:'m| am|'re| are) (?:really )?not an? (?!morning|evening|night|people|nice|good|bad|family|well|sick|happy)([a-zÀ-ỿ]+) person\b/i,
    "$1 don't like $2",
  ],
  [
    /^(?!(?:it|this|that|which|what|not|he|she|they)\b)((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})(?:is|are)(?: so| very| really| totally)? (?:my thing|my cup of tea|my bag|my jam)(?=$|,)/i,
    'I like $1',
  ],
  [
    /^(?!(?:it|this|that|which|what|not)\b)((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})(?:isn't|aren't|is not|are not)(?: really| exactly)? (?:my thing|for me|my cup of tea|my bag|my jam)(?=$|,)/i,
    "I don't like $1",
  ],
  [
    /^(?!(?:it|this|that|which|what|who|he|she|you|they)\b)((?:(?:anything|any food) (?:with|containing) )?)((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})(?:in it )?(?:makes?|gives?|brings?) me (?:swell|itch|sneeze|wheeze|hives|a rash|an? (?:itchy )?rash|(?:out|up) in|come (?:out|up) in|blow up|break out)\b[^,]*/i,
    "I'm allergic to $2",
  ],
  [
    /^(?!(?:it|this|that|which|what|who|he|she|you|they)\b)(?:(?:anything|any food) (?:with|containing) )?((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){1,3})(?:in it )?(?:makes?) me (?:gag|retch|feel sick|want to (?:puke|vomit|be sick)|heave)$/i,
    "I don't like $1",
  ],
  [
    /^(?:i |we )?(?:just )?(?:can't|cannot) do (?=(?:dairy|gluten|lactose|nuts|wheat|alcohol|caffeine|sugar|eggs?|shellfish|meat|fish|pork|soya?)\b)/i,
    "I don't eat ",
  ],
  [
    /^(everyone|everybody|people|friends|most people|they|the lads|all my friends|my friends)(?: [a-zÀ-ỿ]+){0,3} knows? me as /i,
    'I go by ',
  ],
  [/^((?:i|we)(?:'ve| have)?) (?:had to|have had to) (?:give up|stop|quit) /i, 'I gave up '],
  [/^((?:i|we)(?:'ve| have)? (?:switched|changed|moved)) (?:banks|providers|suppliers|jobs|teams), from /i, '$1 from '],
  [/,? (?:aren't|don't|isn't|haven't|doesn't|wasn't|can't|won't|didn't) (?:i|it|he|she|we|they|you)$/i, ''],
  [
    /^i(?:'d| would| should) (?:really |absolutely |so |dearly )?(?:love|like) to (?=(?:visit|become|open an?|climb|retire|run a (?:half )?marathon|write a (?:book|novel|memoir)|see \p{Lu}|go to \p{Lu}|travel)\b)/iu,
    'I want to ',
  ],
  [/^i (?:just )?can't get enough of /i, 'I love '],
  [
    /^(?!(?:it|this|that|which|what|who|he|she)\b)([a-zÀ-ỿ]+)(?:'s not| is not| isn't) my (first language|mother tongue|native language|job|real name|first name)\b/i,
    "my $2 isn't $1",
  ],
  [/^i (?:answer|respond) to (?:the name (?:of )?)?(?=\p{Lu})/iu, 'I go by '],
  [/^(?:you|u) (?:can|may) (?:call|ring|text) (?:me on )?my number,? (?:it's |is )?(?=[+\d])/i, 'my number is '],
  [/\b(i|we)(?:'ve| have)? (?:had to |just )?(?:pack|jack|knock)(?:ed)? in (?:the |my )?(?=[a-zÀ-ỿ])/gi, '$1 gave up '],
  [/^(?:please )?i no dey (?=[a-zÀ-ỿ])/i, "I don't "],
  [/\b(i|we)(?:'ve| have)? (?:just )?got rid of (?:the|my|our) /gi, '$1 sold the '],
  [
    /^(?:[Ii]|[Ww]e)(?:'ve| have)? (?:just )?(?:called|named) (?:the|our|my) (?:new )?(\p{L}+) (?=\p{Lu})/u,
    'my $1 is called ',
  ],
  [
    /^(?:i|we) (?:just )?(?:got|have|adopted|bought) an? (?:new )?([a-zÀ-ỿ]+)(?: yesterday| today| last [a-zÀ-ỿ]+)?(?:,)? (?:and|and we|and i|we|i) ?(?:we |i )?(?:'ve )?(?:called|named) (?:him|her|it) (?=\p{Lu})/iu,
    'I have a $1 called ',
  ],
  [/^the name of (my|our) ([a-zÀ-ỿ]+) is /i, '$1 $2 is called '],
  [/^(?:i'm|i am) from an? (?:\p{L}+ ){1,3}family in (?=\p{Lu})/u, "I'm from "],
  [/\b(?:neither|none) of us ([a-zÀ-ỿ]+)s$/i, "we don't $1"],
  [/^(?:i|we)(?:'ve| have)? dropped out of /i, 'I gave up going to '],
  [/^(?:i|we)(?:'ve| have)? traded in (?:the|my|our) (.+?)(?: for an? (.+))?$/i, 'I sold the $1'],
  [/^born and (?:raised|bred|brought up) in /i, 'I was born and raised in '],
  [/^(?:i|we)(?:'ve| have)? (?:quit|gave up|given up) the (?:bottle|drink|booze|sauce)\b/i, 'I gave up alcohol'],
  [
    /^(?:and )?(?:for me )?no ([a-zÀ-ỿ]+)(?: for me)?(?:,? please)?, (?:i'm|i am) (?:an? )?(?:[a-zÀ-ỿ]+ )?intolerant$/i,
    "I'm intolerant to $1",
  ],
  [
    /\b(?:i(?:'ve| have)|we(?:'ve| have)) an? ([a-zÀ-ỿ]+) and (?:also )?an? ([a-zÀ-ỿ]+) passport\b/i,
    'I have a $1 and $2 passport',
  ],
  [/^(my|our) ([a-zÀ-ỿ ]{2,25}?) answers to (?:the name of )?(?=\p{Lu})/iu, '$1 $2 is called '],
  [/^(?:we|i)(?:'re| are|'m| am) an? ([a-zÀ-ỿ][a-zÀ-ỿ-]*) (?:household|family)$/i, "we're $1"],
  [
    /^(?:the )?(baby|dog|cat|puppy|kitten)'s name is (\p{Lu}[a-zÀ-ỿ]+),? (?:and )?(?:she|he|it)(?:'s| is) my ([a-zÀ-ỿ]+)$/iu,
    'my $3 is called $2',
  ],
  [
    /^i(?:'m| am) (?:not )?(?:an? |the )?(?:[a-zÀ-ỿ]+ )?(?:mum|mom|dad|mother|father|parent) (?:to|of) (?:twins|two|three|four|\d),? (?=\p{Lu})/iu,
    'I am a mum to ',
  ],
  [/^(?:bedtime|my bedtime) for me is /i, 'my bedtime is '],
  [
    /^(?:i|we) (?:do|get) (?:most of |all )?(?:my|our|the) (?:food |weekly |big )?shopping (?:at|in|from) /i,
    'I shop at ',
  ],
  [/^(?:i|we) get (?:most of |all )?(?:my|our) (?:food|groceries) (?:at|in|from) /i, 'I shop at '],
  [
    /\b(?:i|we)(?:'ve| have)? (?:just )?(?:signed up|registered|entered|been accepted|got a place)(?: for| in| into| on)? (?:an?|the) (?=[a-zÀ-ỿ\d ]*(?:marathon|race|10k|5k|triathlon|tournament|competition|ironman|swim|ride)\b)/i,
    "I'm doing a ",
  ],
  [
    /^(?:and |so )?((?:[a-zÀ-ỿ]+ )?(?:driving test|theory test|exam|wedding|interview|appointment|scan|op|operation|surgery|appraisal|review|graduation|anniversary|christening|funeral|mot|check-up|viewing|finals|mocks|deadline|flight|holiday))(?:'s| is| are| start) (?=(?:on|next|tomorrow|this|in|at|\d|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/i,
    'my $1 is ',
  ],
  [/^my (?:mobile|phone|cell|landline|home phone)(?:'s| is) (?=[+\d][\d ]{5,})/i, 'my phone number is '],
  [
    /^there(?:'s| is) (?:this|an?) ([a-zÀ-ỿ]+)(?: at (?:school|work))? (?:called |named )?(?=(?:Mr|Mrs|Ms|Miss|Dr) )/i,
    'my $1 is ',
  ],
  [/^(?:i'm|i am|we're) (?:more of|much more of|more) an? ([a-zÀ-ỿ]+) person(?: than .*)?$/i, "I'm a $1 person"],
  [/\b(?:i|we) do(?: really)? (?=like|love|enjoy|hate|prefer)/gi, 'I '],
  [/^(?:in the (?:summer|winter|spring|autumn)|last [a-zÀ-ỿ]+|this [a-zÀ-ỿ]+),? (?=we |i )/i, ''],
];
