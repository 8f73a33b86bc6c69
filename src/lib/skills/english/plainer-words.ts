/**
 * How English speakers ask for an everyday thing in more words than it needs, and the same in plainer ones. The rows are applied
 * in order, each to what the ones before it left; a grammar must then read the whole.
 */
export interface PlainerWords {
  readonly said: RegExp;
  readonly plainly: string;
}

export function row(said: string, plainly: string): PlainerWords {
  return { said: new RegExp(said, 'giu'), plainly };
}

/** What stands before a request, so that the rows find where it begins. */
export const beforePlainer =
  /^(?:(?:please|pls|hey|hi|hello|hearth|ok|okay|so|well|um|uh|right|quickly|just|and|now),? |(?:can|could|would|will|do) you (?:please |kindly |possibly |just )?(?:tell me |let me know |show me |give me |say |check |know )?|(?:please |just )?(?:tell|help) me (?:to )?|(?:would you be|are you) able to (?:say |tell me )?|is there (?:a|any) way (?:to|of) |would you (?=mind \S+ing)|i(?: would|['’]d)? (?:really )?(?:want|need|like|love) (?:you )?to (?:know |find out |hear )?|(?:can|could) i (?:have|get) you (?:to )?|(?:i(?: am|['’]m) |just )?(?:curious|wondering),? (?:about )?)+/iu;

/** What stands behind it. */
export const behindPlainer =
  /(?:,? (?:please|pls|thanks|thank you|cheers|for me|for us|again|then|would be (?:a good idea|good|great|nice|lovely|handy|ideal|perfect)|if you (?:can|could|would|please)|would you|will you|could you))+$/iu;

/** How what is asked for by its name begins. */
export const namesAsked = /^(?:the|my|today['’]s|tomorrow['’]s|an?) /iu;
