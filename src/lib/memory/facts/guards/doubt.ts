const HEDGE =
  /\b(?:maybe|perhaps|possibly|probably|might|i (?:\w+ )?(?:think|guess|suppose|suspect|believe(?! in)|doubt|wonder|imagine|assume|hear|gather|keep meaning|could|should|ought)|i may|we may|they may|may be|could be|not sure|not certain|unsure|unclear|no idea|wondering|thinking (?:of|about)|considering|tempted|toying|apparently|supposedly|allegedly|presumably|rumou?r|who knows|can't decide|haven't decided|undecided|nothing's decided|it depends|or something|dunno|don't know|could've|would've|should've|seems?(?: like| to)?|looks like|feels? like|i'm told|one day i|some ?day|hopefully|with any luck)\b/i;
const REPORTING_TASTE = /\bi (?:do )?(?:think|reckon|believe) (?=my favourite)/i;
const WISH =
  /\b(?:wish(?:es|ed)?|if only|would|'d (?!rather\b)|wouldn't|couldn't|were to|can't wait|long for)\b|\b(?:i|we|he|she|they)'d\b(?! rather)/i;
const CONDITION = /\b(?:if|unless|in case|had i|were i|provided|as long as)\b/i;
/** Conditions that only say why something is told. */
const IDLE_CONDITION =
  /,?\s*\b(?:if|in case) (?:that|it|this|you|u|anyone|anybody)(?:'s|'re| is| are)?(?: \w+){0,3} ?(?:helps?|matters?|useful|wondering|curious|interested|asks?|asked|need(?: it)?|must know|like|relevant|counts?|makes a difference|care|know|want to know)\b(?: to know| at all| that)?|^if (?:i may|it's all right|you don't mind|i'm (?:being )?honest|you must know|truth be told),? |,? if (?:you can (?:believe|imagine)|i make it|you fancy|you'd like|you're (?:about|around|free|wondering)|you like|you want|that's (?:ok|okay|all right|any help))\b.*$|,? if (?:only|even|ever)?(?: at all)?$|\bin case (?:that|it) (?:\w+ ){0,2}(?:matters|helps|changes)\b/i;

/** "…, might move to Leeds": what is doubtful begins there. */
const AFTERTHOUGHT =
  /(?<=\p{L}{2} .{4,}), (?:but )?(?:i )?(?:might|may) (?!be (?:wrong|mistaken)\b)[^,.!?]*(?=[.!?]*$)/iu;

/** Takes away conditions that condition nothing: ", if that helps". */
export function withoutIdleConditions(text: string): string {
  return text.replace(IDLE_CONDITION, '').replace(AFTERTHOUGHT, '').trim();
}

/** Aims of a life, and what somebody refuses: told, though they are wished. */
const TOLD_WISH =
  /\b(?:i|we)(?:'d| would) (?:really |just |so |absolutely )*(?:like|love) (?=to (?!know|see|hear|ask|say|tell|get|be able|have (?:a look|an? )|eat|find|use|add|book|order|play|listen|watch|try)\p{L})|\bi(?:'d| would) never (?=go \p{L}+ing\b)/giu;
const AIMED_DAY = /(?<=\b(?:want|hope|dream|plan|aim|like|love)s? (?:to|of) [^,.]*?) (?:some ?day|one day)\b/gi;

/** Whether a text says that it may not be so: hedged, wished for, or only under a condition. */
export function isDoubtful(text: string): boolean {
  const plain = text
    .replace(/\b(?:one|some) ?day,? (?=(?:i|we) (?:want|plan|hope|aim|dream)\b)/i, '')
    .replace(REPORTING_TASTE, '')
    .replace(TOLD_WISH, '')
    .replace(AIMED_DAY, '');
  return HEDGE.test(plain) || WISH.test(plain) || CONDITION.test(plain);
}

/** "I'm allergic to dust, I think". */
const TRAILING_DOUBT =
  /,? (?:i (?:think|guess|suppose|believe|imagine)|maybe|perhaps|probably|possibly|or something|supposedly|not sure)[.!]*$/i;

/** Whether the doubt spreads over the whole sentence. */
export function castsDoubt(sentence: string): boolean {
  return (
    TRAILING_DOUBT.test(sentence) ||
    /^(?:if|unless|had i|were i|suppose|even if)\b|\b(?:not sure|not certain|unsure|no idea|dunno|undecided|who knows|(?:haven't|can't|nothing's) decided?|i could be wrong|if (?:i|my|we|he|she)\b.*\b(?:would|'d|what|could))\b/i.test(
      sentence,
    )
  );
}
