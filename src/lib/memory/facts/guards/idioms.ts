/** Sayings, states that pass, and talk about the conversation: true as they may be, there is nothing in them to keep. */
const IDIOMS =
  /\b(?:dying (?:for|to)|eat a horse|all ears|over the moon|cloud nine|up to (?:my (?:neck|ears?|eyes|eyeballs|elbows|chin)|here)|over the hill|pulling your leg|a bit of a (?:mess|state)|in the doghouse|in the clouds|made of money|kill for|murder a|fish out of water|raining cats and dogs|bigger fish|bone to pick|rock and a hard place|smell a rat|going bananas|(?:i am|i'm|we're) broke\b|like a kid|butterflies|two left feet|left the building|call (?:me|it) crazy|no einstein|born yesterday|under a rock|married to (?:my|the) (?:job|work)|like a dog|allergic to (?:mondays|work|mornings|exercise|housework|effort|people|fun|stupidity|early)|a slave to|name is mud|on my last legs|under the weather|over it|in a pickle|on the fence|at sea|on fire|in stitches|in two minds|at the end of my (?:rope|tether)|skin and bone|in hot water|on thin ice|sick of|fed up|done with|at a loss|on the ball|on edge|out of the woods|back to square one|barking up|a broken record|beating around|hit the (?:sack|roof|road)|sold my soul|lost my (?:mind|marbles|head|voice|train of thought)|losing my mind|in my element|in the same boat|full of beans|head over heels|chuffed|gutted|knackered|starving|shattered|green with envy|in a (?:rush|hurry|mood)|a night out|my cup of tea|a piece of cake|costs? an arm|old as the hills|spring chicken|a million times|big fan of yours|own worst enemy|my middle name|second nature|walking on (?:air|eggshells)|world to me|run out of (?:steam|time|milk)|feeling (?:blue|down|rough)|in for it|the black sheep|a dark horse|a guinea pig|a couch potato|itchy feet|cold feet|green fingers|heart of gold|sweet tooth for trouble|eyes bigger|sucker for punishment|glutton for punishment|on a roll|having a (?:laugh|moment|mare)|bored (?:to|out)|bite (?:my (?:tongue|lip|head)|the)|time of my life|on holiday in my head|glass half)\b/i;
const TO_ASSISTANT =
  /\b(?:your (?!information|info)|you|yours|yourself|u)\b(?! (?:can|may) (?:call|reach|email|ring|phone|contact)\b)/i;
const ALLOWED_YOU =
  /\b(?:by the way|thank you(?: very much)?|do you mind|you know|you see|believe you me|mind you|can you believe it|let you know|as you know|how do you do|nice to meet you|trust you|wouldn't you know|between you and me|i tell you|i promise you|i assure you|bless you|you name it|if you (?:like|must know|ask me)|just so you know|you should know|in case you(?:'re| are)? \w+(?: \w+)?|you can (?:call|reach|email|ring|phone|contact)|you may call|you asked|told you|tell you)\b/gi;
const ABOUT_TALK =
  /\b(?:(?:like|love|prefer|hate|enjoy|want|liked|loved|hated|loving|keep|need)(?: \w+){0,2} (?:that|this|those|these|the) (?:(?:one|version|answer|idea|joke|song|title|voice|reply|ending|summary|plan|draft|suggestion|sound|tone|colour|poem|story|picture|shorter|longer|first|second|third|last|other|new|old|weather|chat|place|film)\b))/i;

/** Whether a text is a saying that is not meant as it stands. */
export function isIdiom(text: string): boolean {
  return IDIOMS.test(text);
}

/** Whether a text is about the assistant or what was said just now. */
export function isAboutConversation(text: string): boolean {
  return ABOUT_TALK.test(text) || TO_ASSISTANT.test(text.replace(ALLOWED_YOU, ''));
}
