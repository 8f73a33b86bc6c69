const KEPT_TOGETHER =
  /\b(?:that|where|when|what|who|whom|which|how|why|if|because|cos|and|but|so|or|as|than|since|until|till|while|though|although|like|think|say|know|said|told|thing|things|all|everything|anything|something|nothing|before|after|whenever|time|times|way|reason|place|one|only|me|hope|wish|guess|bet|mean|sure|glad|sad|sorry|swear|whether|once|unless|do|did|does|am|are|is|was|were|have|has|can|could|should|would|will|may|to|the|a|an|my|in|on|at|with|for|of|from|food|drink|film|song|first|last|day|best|most|more|much|every|maybe|perhaps|apparently|then|also|now|plus|well|oh|yeah|hi|hello|hey|yes|no|not|never|just|actually|basically|honestly|remember|note|btw|lol|tbh|sometimes|usually|often|always)$/i;
const BEGINS =
  /(?<=[a-zÀ-ỿ]|\d) (?=(?:i'm|i've|i am|i have|i was|i work|i moved|we moved|we got|i started|i support|i teach|i retired|i joined|i live|i lived|i like|i love|i hate|i don't|i can't|i got|i play|i drive|i study|i used to|i speak|i usually|i always|i never|i want|i go|i get|i grew|we live|we have|we've|we're|my (?:[a-zÀ-ỿ]+ ){1,3}?(?:is|'s|was|has|works|lives|loves|likes|hates|plays|are|name)\b|my name's|he's|she's|it's|he (?:is|has|works|lives|likes|loves|hates)|she (?:is|has|works|lives|likes|loves|hates))\b)/gi;

/** What was dictated without marks, cut where a new clause begins: "my name is bob i live in leeds". */
export function punctuated(text: string): string {
  if (/[.,;:!?]\s/.test(text) || text.split(' ').length < 6) return text;
  return text.replace(BEGINS, (space: string, at: number) => {
    const before = text.slice(0, at);
    return KEPT_TOGETHER.test(before) || before.split(' ').length < 2 ? space : ', ';
  });
}
