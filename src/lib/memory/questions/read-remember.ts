import type { MemoryRequest } from './memory-request';

const POLITE =
  "(?:(?:can|could|will|would) you (?:please )?|you (?:can|should|must|ought to) |you'd |please |kindly |just |i(?: need| want| would like|'d like) you to |make sure (?:you |to )?|(?:i(?: would|'d) be (?:ever so )?(?:glad|grateful) if you(?:'d| would)? )|from (?:now|here) on )*";
const KEEP =
  "(?:remember|memori[sz]e|bear in mind|keep in mind|keep it in mind|do not forget|don't forget|never forget|make a mental note|keep hold of|hold on to|hold onto|commit to memory|know|mind|tell yourself|remember for (?:good|later|me)|keep a memory of|learn)";
const FOR_LATER = '(?: for (?:later|next time|future reference|me|good|the future))?';

const MARKED = new RegExp(
  `^${POLITE}(?:${KEEP}|(?:store|save|keep|commit|put)(?= (?:this|it|that|the fact)\\b[^,]*:| .*\\b(?:memory|mind|head|brain)\\b))(?: (?:this|it|that|the following|the fact|this fact|something))?${FOR_LATER}(?: (?:about me|in (?:your )?(?:memory|mind|head)|to (?:your )?memory|to what you know(?: about me)?))?${FOR_LATER}(?: for me)?[:,?] ?(?:that )?(?<text>\\S.+)$`,
  'isu',
);
const NOTE_TO_SELF =
  /^(?:note (?:to|for) (?:yourself|your ?self|later|the future)|for (?:later|future reference|next time|the record|your information|the future)|fyi|just so you know|so (?:that )?you know(?: for (?:next time|later))?|for your information)[:,]? (?:that )?(?<text>\S.+)$/isu;
const THAT = new RegExp(
  `^${POLITE}(?:${KEEP}|(?:store|save|add|put)(?= (?:it )?(?:in|to) | the fact))${FOR_LATER}(?: (?:it )?(?:in|to) (?:your )?(?:memory|mind|head)(?: for me)?| the fact| to what you know about me)?${FOR_LATER} that (?<text>\\S.+)$`,
  'isu',
);
const BARE = new RegExp(
  `^${POLITE}(?:remember|do not forget|don't forget|keep in mind|bear in mind|memori[sz]e)${FOR_LATER} (?<text>\\S.+)$`,
  'isu',
);
/** "My bike lock is 0417, remember that would you". */
const BEHIND =
  /^(?<text>\S.+?)(?:[,.;!] (?:please |so |and )?(?:remember|don't forget)(?: (?:that|it|this))?| (?:please |so |and )?remember (?:that|it|this)|,? (?:please |so |and )?(?:(?:keep|bear) (?:that|it|this) in mind|hold on ?to (?:that|it)))(?: for me)?(?: (?:would|will|can|could) you)?$/isu;
const BARE_START =
  /^(?:i|i'm|i've|i'd|i'll|my|our|we|we're|we've|we'll|the|there's|he|she|they|it's|he's|she's|they're)$/iu;
/** Words with which a clause can begin after "remember that": what tells something, not "that song". */
const BEGINS =
  /^(?:i|i'm|i've|i'd|i'll|we|he|she|they|it|there|my|our|his|her|their|the|a|an|this|these|those|no|nobody|some|most|all|both|every|each|neither|on|in|at|for|from|when|if|as|\p{Lu}[\p{L}'-]*|\d+|\p{L}+days?|(?:tea|coffee|dinner|lunch|breakfast|mum|dad|gran|grandma|grandad|nan|work|school|mornings|evenings|weekends))$/u;
const VERB =
  /\b(?:am|is|are|was|were|be|been|'s|'m|'re|have|has|had|'ve|do|does|did|will|'ll|would|can|can't|cannot|could|must|should|might|may|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|like|likes|love|loves|hate|hates|prefer|prefers|want|wants|need|needs|live|lives|work|works|go|goes|went|get|gets|got|take|takes|took|keep|keeps|kept|use|uses|used|eat|eats|drink|drinks|park|parks|parked|left|put|lent|owe|owes|bought|sold|chose|told|said|moved|started|finished|booked|paid|drive|drives|speak|speaks|play|plays|wear|wears|support|supports|study|studies|teach|teaches|know|knows|call|calls|come|comes|came|starts|begins|ends|opens|closes|costs|means|belongs|stutter|snore|smoke|sleep|run|runs|walk|swim|cycle|own|owns|hide|hid|changed)\b|\p{L}'s\b/iu;
/** What follows a thing told with a wish of its own is left to whoever can do it. */
const REQUEST =
  /(?:[.!;,]\s*|\b(?:and|so|then|now) )(?:now |then |so |please |also )?(?:tell|write|give|make|suggest|show|help|explain|translate|summari[sz]e|draft|plan|list|find|add|set|remind|create|recommend|calculate|can you|could you|would you|will you|how|what|which|why|who|where|when (?:is|do|should)|let us|let's|do not (?:you )?(?:say|write|use)|answer|reply|prove|compare)\b|\?\s*$|\?\s+\S/i;
const CLOSING = /(?:,? (?:please|pls|thanks|thank you|ok|okay|for me|would you|will you|can you))?[ .!?]*$/i;
/** Times gone by are remembered together, not stored: "remember that time we got lost?", "remember when phones had cords". */
const TOGETHER =
  /^(?:when|how|the (?:time|day|days|night|summer|bit|scene|film|song|one|old days|game|story|joke|episode|movie|good old)|that|those|what|why|where|who|me|us|to|his|her)\b/i;

/** What asks or orders, and so is nothing to be kept. */
const ASKS =
  /^(?:what|how|who|whose|why|where|when|which|do|does|did|is|are|was|were|can|could|will|would|have|has|should|shall|may|tell|write|give|make|show|help|let|set|add|send|buy|get|open|play|call|take|put|find)\b/i;

/** Without one of these words nothing is to be kept. */
const ORDER =
  /remember|memor|mind|forget|note|keep|hold|know|learn|store|save|commit|add|put|yourself|for (?:later|future|next|the|your)|fyi/i;

/** How a turn asks for something to be kept, and what the rest must be: a clause, one that can be nothing else, anything. */
const WAYS: readonly { readonly expression: RegExp; readonly rest: 'clause' | 'plain' | 'fragment' | 'anything' }[] = [
  { expression: THAT, rest: 'clause' },
  { expression: MARKED, rest: 'anything' },
  { expression: NOTE_TO_SELF, rest: 'clause' },
  { expression: BARE, rest: 'plain' },
  { expression: BEHIND, rest: 'fragment' },
];

/**
 * Reads a request to keep something: "remember that my locker code is 3819", "for later: …". Whole turns alone: what goes
 * on to ask for something is not claimed, nor are the duties of the day ("don't forget to ring Mum").
 *
 * @param text the turn as written, without greetings
 */
export function readRemember(text: string): MemoryRequest | undefined {
  if (text.endsWith('?') && !/^(?:can|could|would|will) you\b/i.test(text)) return undefined;
  if (!ORDER.test(text)) return undefined;
  const said = text.replace(CLOSING, '');
  for (const { expression, rest } of WAYS) {
    const kept = expression.exec(expression === BEHIND ? text.replace(/[ .!?]+$/, '') : said)?.groups?.['text'];
    if (kept === undefined) continue;
    const words = kept.replace(/^that (?=\S)/i, '').trim();
    if (REQUEST.test(words) || /^to \S/i.test(words) || /^\p{L}+ing\b/u.test(words)) return undefined;
    const first = words.split(/[\s,]/)[0] ?? '';
    const isClause = VERB.test(words) && (BEGINS.test(first) || BEGINS.test(first.toLowerCase()));
    const isPlain = isClause && !TOGETHER.test(words) && (BARE_START.test(first) || /^\p{Lu}/u.test(first));
    const fits = {
      clause: isClause,
      plain: isPlain,
      fragment: VERB.test(words) && !ASKS.test(words) && / \S+ /.test(words),
      anything: true,
    };
    if (!fits[rest]) return undefined;
    return { kind: 'remember', text: words, ...(isClause ? { alsoSaid: words } : {}) };
  }
  return undefined;
}
