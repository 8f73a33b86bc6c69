/** How English speakers say "note" and mean none that is kept. */

/** Words that show that a note is asked of a model rather than kept. */
export const writtenByModel =
  /^(?:(?:an?|the|some|short|python|javascript)\s+)*(?:essay|poem|story|code|function|email|letter|thank|summary)\b|\bexplain|^(?:(?:to|from|on|in) (?:my|the|our|his|her|your|yourself|ur)\b|for (?:your|yourself|ur)\b|for (?:my|the|our|his|her)\b(?!.*:)|to stick|left (?:by|on|for|at|in)\b|taking|better|out|yourself|ur|the flaws)\b|\d+ (?:words|pages)\b|^(?:an?|the) (?:[\w-]+ )?(?:reply|response|answer|argument|strongest|weakest|case for|critique|rebuttal)\b/i;

/** Notes that are written to somebody, and what a folder of the device holds. */
export const notKept =
  /\b(?:thank(?:s|[- ]?you)?|love|sick|cover|condolence|sympathy|farewell|goodbye|apology|welcome|delivery|release|resignation)[- ]+notes?\b|\bnotes? (?:folder|directory|app)\b/i;

/** With these something is asked beside what is to be noted, or of a note that there is. */
export const asksBeside =
  /[.?!;,]\s+(?:(?:and|then|but|so) )*(?:(?:tell|explain to|show) me\b|how(?: (?:do|does|did|should|would|could|can|though)\b|['’]d\b)|what (?:do|does|should|would|could|can)\b|why\b|should (?:i|we)\b)|\b(?:can|could|may|should) (?:now )?(?:be (?:deleted|removed|binned|scrapped)|go)$/i;

/** Nothing is to be written down, or no note put away. */
export const denied =
  /^\W*(?:please )?(?:don['’]?t|do not|never) (?:(?:note|write|jot) (?:that|this|it)(?: down)?|(?:take|make|write|delete|remove|erase|bin|keep) (?:\S+ ){0,2}notes?(?: \S+)?)\W*$|^\W*(?:the|my|that|this) (?:\S+ )?notes? (?:is|was|were|has been|got) (?:done|finished|deleted|removed|lost|gone)\W*$/iu;
