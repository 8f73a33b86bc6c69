/** Openings after which the person says something of themselves all the same. */
const TELLING =
  /^(?:(?:please |do |can you |could you |will you |also |and |so |ok(?:ay)?,? |hey,? )*(?:remember|note|don't forget|never forget|keep in mind|bear in mind|make a note|take note|know|save|store|memorise|put down|jot down|be aware)(?: for (?:me|later|next time))?(?: down)?(?: this| the following| please)?(?: that|:|,)? |(?:you|u) (?:should|need to|ought to|might want to|may want to|must) (?:also )?(?:know|remember)(?: that)? |(?:just )?(?:so (?:that )?you know|fyi|for your (?:info|information)|for the record|for what it'?s worth|for future reference|for reference|for context|(?:just )?to let you know|by the way|btw|incidentally|in case you (?:were wondering|need it|didn't know)|fun fact|random fact|confession|quick update|update|correction|heads up|about me|a bit about me|little bit about me|one thing about me|one thing you should know|the thing is|truth is|the truth is|thing is|to be honest|tbh|honestly|to be fair|as you know|as i said|like i said|as it happens|believe it or not|funnily enough|actually|basically|good news|bad news|big news|news)(?: is)?(?: that)?\s*[,:–—-]*\s+|(?:i (?:just )?(?:wanted|want|need|ought|thought i should|should|have|must|forgot) (?:to )?(?:you to know|tell you|say|mention|let you know|add|remind you)|(?:let me|can i|i'll|i must|i have to|gotta|got to|have to|must) (?:just )?(?:tell you|say|mention|add|admit)|i'm telling you|did i (?:tell you|mention)|i told you|i mentioned|i should mention|it's worth knowing)(?: that)?(?: before)?[,:]? )/i;
const FILLER =
  /^(?:(?:well|oh|ah|aw|so|and|but|also|hi|hiya|hey|hello|yeah|yep|ok|okay|anyway|anyways|plus|um|er|erm|hmm|haha|lol|ugh|actually|honestly|basically|sadly|unfortunately|luckily|frankly|personally|obviously|apart from that|other than that|these days|nowadays|at the moment|right now|now|currently|at present|as for me|to be honest|in fact|good morning|good evening|because|cause|then|of course|in that case|by the way|btw|for the record|finally|on top of that|besides|that said|tbh|ngl|yes|thanks|thank you)(?:[,!:.–—-]+\s*| (?=\S))|(?:no|nope|nah|right|look|listen|sorry|me|cheers|morning|evening|there|mate|love|hearth|dear hearth|sure|great|nice|cool|wow|interesting|true|exactly|correction|update|confession|first|firstly|second|secondly|lastly|hi there|hello there|hey there|for me|i see|oh no|since then)[,!:.–—-]+\s*)+/i;
const ADDRESS =
  /^(?:add|write|draft|compose|set|start|stop|play|turn|switch|open|close|remind|wake|tell|text|email|e-mail|message|call|ring|phone|book|order|buy|find|search|look|show|give|list|make|create|convert|calculate|compute|count|define|explain|describe|suggest|recommend|help|plan|let|forget|delete|remove|erase|cancel|change|move|rename|read|say|speak|sing|spell|ask|answer|reply|send|schedule|put|take|get|fetch|check|compare|choose|pick|guess|try|keep|repeat|continue|carry|pause|save|translate|correct|fix|use|think|talk|teach|shut|be|go|come|hang|wait|mind|stop|please|can you|could you|would you|will you|don't|do not|never mind|roll|flip|toss|draw|generate|solve|prove|sort|summarise|summarize|analyse|analyze|review|test|print|run|download|upload|transfer|pay|warn|cheer|congratulate|imagine|pretend|just (?:tell|give|say|write|make))\b/i;
const NICKNAME = /^(?:please |just |you can |everyone can )*[Cc]all (?:me|my \p{L}+) (?=\p{Lu}|\p{Ll}+(?:,|$))/u;

/** Wordier ones: "would you be so kind as to bear in mind that". */
const TELLING_POLITELY =
  /^(?:(?:please|could you|would you|can you|if it's all right|i'd be (?:ever so )?(?:glad|grateful) if you(?:'d)?|i(?:'d like| want| need) you to|make sure (?:you|to)|would you be so kind as to|kindly|also|and|so|just|perhaps you'd|you (?:should|ought to|need to|must))[, ]+)*(?:to )?(?:remember(?:ed)?|bear (?:it |this )?in mind|keep (?:it |this |that )?in (?:mind|your head)|know|make a (?:mental )?note|note|save (?:it|this) in your (?:memory|head)|commit (?:this|it) to memory|learn this about me|keep a memory of this|store this)(?: (?:for me|for later|for yourself|for next time|of this|for good|please))*(?: that|:|,)? (?=(?:i|i'm|i've|my|we|we're|our)\b)|^(?:no,? )?(?:you(?:'ve)? (?:got|have|had) (?:it|that|this|my [a-zÀ-ỿ]+) wrong|that's (?:wrong|not right)|wrong)[,.:;!]? (?:but )?|^(?:(?:i (?:should|must|ought to|have to)|let me|i'd better) (?:probably |perhaps |also |just )*(?:mention|say|add|tell you|confess|admit)(?: that)?[,:]? )/i;

/** Takes openings away that only say that something is told: "remember that", "by the way,", "well,". */
export function withoutOpening(text: string): string {
  let rest = text;
  for (let round = 0; round < 5; round += 1) {
    const next = rest.replace(TELLING_POLITELY, '').replace(TELLING, '').replace(FILLER, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** Whether a text asks for something to be done. To be called a name is none: that tells a name. */
export function isCommand(text: string): boolean {
  return ADDRESS.test(text) && !NICKNAME.test(text);
}

/** Whether a command hands over words that are to be said, written or kept for somebody. */
export function isMessage(text: string): boolean {
  return /^(?:please |can you |could you |just |would you )*(?:tell(?! me (?:how|what|where|which|when|why|about|the|an?|some|something)\b)|say|write|draft|compose|text|email|e-mail|message|reply|send|answer|ask|note|remind|add|put|let|translate|read|repeat|spell|type|speak|sing|imagine|pretend|forget|delete|remove|change|set|schedule|book|call|ring|phone|warn|post|list|be|don't|do not)\b/i.test(
    text,
  );
}
