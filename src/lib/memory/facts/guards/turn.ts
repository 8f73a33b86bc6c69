/** What somebody asks to have done to a text; whatever follows is that text and not about them. */
const TEXT_WORK =
  /^(?:please |can you |could you |would you |pls |hey |ok |now )*(?:translate|correct|proof-?read|re-?write|rephrase|paraphrase|summari[sz]e|fix|shorten|improve|edit|polish|reword|convert|continue|carry on|finish|expand|conjugate|classify|parse|spell ?-?check|check (?:my|the|this) (?:grammar|spelling|english|text)|put (?:this|that|it|the following) (?:in|into)|turn (?:this|that|it|the following) into|make (?:this|that|it) (?:sound|more|less|a bit)|say (?:this|that|it) in|tidy up|simplify|explain this)\b/i;
const ABOUT_TEXT =
  /\b(?:example sentences?|what'?s \w+ for|what is \w+ for|how (?:do|would|does|can|should) (?:i|you|we|one|a \w+(?: \w+)?) say|what does .{1,60} mean|which is (?:right|correct)|is (?:this|that|it) correct|is this right|what is the line|how (?:do|would|should|can|could) (?:i|you|we) tell (?:someone|somebody|people|them|a \w+)|the lyrics|lyrics:|the song goes|say the answer is|in (?:french|spanish|german|italian|japanese|polish|latin|welsh|chinese|portuguese|dutch)\s*[:?"])/i;
const PLAY =
  /\b(?:imagine|pretend|suppose|supposing|role-?play|role play|let'?s (?:pretend|play|say)|act (?:as|like)|you (?:are|be|play|will be) (?:a|an|the|my|juliet)\b(?=.*\b(?:i'm|i am|i'll be)\b)|you be \w+|play the part|in character|i'll be \w+,? (?:and )?you(?:'ll)? be|for the role|assume|assuming|hypothetically|for argument'?s sake|for the sake of argument|let'?s say|say i (?:was|were|am|had|have|did)|what if|in an ideal world|in another life|in a parallel universe|(?:in|on) (?:the )?(?:sims|simulator|minecraft|skyrim|fortnite|stardew valley|animal crossing|roblox|video ?game)|roll for (?:me|initiative)|you(?:'re| are) (?:an? |the )?\w+,? and (?:i'm|i am)|(?:i'm|i am) (?:an? |the )?\w+,? and you(?:'re| are))\b|_{2,}/i;
const STORY =
  /\b(?:(?:in|for) (?:my|the|a|our|this|her|his) (?:\w+ )?(?:novel|story|book|film|movie|play|poem|essay|screenplay|script|game|campaign|dream|musical|sitcom|series|show|song|sketch|comic|quiz|opera|fan ?fic\w*)\b|(?:my|the|our) (?:main |d&?nd |rpg |new )*(?:character|hero|heroine|protagonist|narrator|villain|sim|avatar|dnd character)(?:'s|\b)|once upon a time|chapter (?:one|two|\d+)|the (?:detective|princess|prince|king|queen|wizard|knight|dragon) |the (?:book|novel|film|movie|story) is about|in a dream|dreamt|i dreamed|there's a poem|tell me a (?:story|tale))|^(?:please |can you |could you |would you |now |ok |hey )*(?:write|draft|compose|invent) (?:me )?(?:a|an|the|some|my) /i;
const CODE =
  /```|[{};]\s*$|^\s*(?:const|let|var|def|function|class|import|from \w+ import|public|private|return|print|console|#include|git|sudo|npm|pip|SELECT|INSERT|UPDATE|DELETE|<\w+)\b|^\s*[{[<]|=>|==|\w+\(\s*["'].*["']\s*\)|\bprint\(|^\s*\w+ = /im;
const LETTER = /^\s*(?:dear|to whom it may concern|hi (?:team|all|both)\b)[ ,]/i;
const QUESTION_AND_ANSWER = /\b(?:q|a):\s/i;

/** Whether nothing in a turn is to be taken as the person's own word: texts to work on, play, stories, code. */
export function isNotAboutPerson(text: string): boolean {
  return (
    TEXT_WORK.test(text) ||
    ABOUT_TEXT.test(text) ||
    PLAY.test(text) ||
    STORY.test(text) ||
    CODE.test(text) ||
    LETTER.test(text) ||
    QUESTION_AND_ANSWER.test(text)
  );
}
