/** How English speakers tell of what was done to a thing, deny it or ask about it, and order nothing. */

const doing =
  '(?:cancel|delete|remove|stop|clear|turn|switch|shut|silence|mute|dismiss|drop|lose|scrap|bin|erase|kill|end|skip|pause|hold|disable|wipe|empty|throw|get rid of|take|tick|untick|un-tick|check|uncheck|cross|move|change|shift|push|rename|restart|reset|snooze|add|put|note|write|save)';
const done =
  '(?:cancel+ed|deleted|removed|stopped|cleared|turned|switched|silenced|muted|dismissed|dropped|lost|scrapped|binned|erased|killed|ended|skipped|paused|disabled|wiped|emptied|threw|thrown|got rid of|took|taken|ticked|crossed|moved|changed|shifted|pushed|renamed|restarted|reset|snoozed|added|forgot|forgotten)';
const does =
  '(?:cancels|deletes|removes|stops|clears|turns|switches|silences|dismisses|skips|pauses|snoozes|moves|changes)';
const others = '(?:he|she|they|you|it|who|nobody|somebody|someone|everybody|everyone|anyone)';
const owned =
  '(?:my|our|his|her|their|your|the) (?!\\S+ (?:needs?|wants?|should|must|can)\\b)\\S+(?: (?!is\\b|are\\b|needs?\\b|wants?\\b|should\\b|must\\b|can\\b)\\S+)?';
const also =
  '(?:have|has|had|was|were|been|got|just|already|nearly|almost|accidentally|never|always|only|once|also|still|even|often|sometimes|usually)';
/** Nothing is asked for behind it. */
const alone = '(?!.*(?:[,;.?!]\\s+\\S|\\s(?:so|and|then|please)\\b))';
/** Nor is it to be done to "it". */
const aloneToo = `${alone}(?!.*\\b${doing} (?:it|that|them|those)\\b)`;
const noNeed = `\\b(?:don['’]?t|do not|never|no longer|won['’]?t|will not) (?:really |actually )?(?:need|want)`;
const opening = '(?:(?:and|so|but|oh|well|no|yes|sorry|ok|okay|please|just|i think|i guess|i hope|i wish) )*';

/** Told, denied or asked of what is done to a thing. */
const shapes: readonly string[] = [
  // "Don't turn the alarm off", "I didn't cancel it"; "why don't you cancel it" asks for it.
  `^${alone}${opening}(?:(?:i|we|${others}|${owned}) )?(?:don['’]?t|do not|never|didn['’]?t|did not|can['’]?t|cannot|can not|couldn['’]?t|could not|won['’]?t|will not|wouldn['’]?t|would not|shouldn['’]?t|should not|must not|mustn['’]?t|haven['’]t|hasn['’]t|am not|have not) (?:ever |just |dare |please )?(?:(?:want|need|have|mean|wish|going|able|allowed|like|try|dare) to |let \\S+ )?(?:${doing}|${done})\\b`,
  // "I turned the alarm off", "my wife turns it off", "I had to turn it off".
  `^${aloneToo}${opening}(?:i|we|${others}|${owned})(?:['’](?:ve|d|s|m))?(?: ${also})* (?:${done}|${does}|(?:had|forgot|tried|hate|used|failed|meant|refused|refuses|asked \\S+|asks \\S+) to ${doing})\\b`,
  // "Did you cancel it", "how do I cancel it".
  `^${alone}${opening}(?:(?:did|does|has|had|was|were|should|who)|have (?:i|you|we|they)|(?:is|are) (?:the|my|our|that|this)|how (?:do|does|did|can|could|would|to)|(?:why|when|what|where) (?:did|does|is|was|were|has|have|happens|if|would))\\b`,
  // "My wife said cancel the timer".
  `^${alone}${opening}(?:${others}|${owned}) (?:just |also )?(?:said|says|asked|asks|told|tells|texted|wrote|thinks|thought)\\b`,
  // "The reminder isn't done", "the alarm was off"; "is done" may say that it can go.
  `^${alone}.*\\b(?:isn['’]?t|is not|wasn['’]?t|was|were|aren['’]?t|are not|hasn['’]?t been|is never) (?:yet |really |quite )?(?:done|finished|complete|completed|sorted|over|off|cancel+ed|called off|deleted|ticked|stopped)\\b`,
  // "I don't need a timer": none is meant that there is.
  `${noNeed} an? (?:\\S+ ){0,3}(?:timer|countdown|alarm|reminder|list|note)\\b`,
  // "I don't want the alarm to wake the baby", "I don't need the reminder yet": how and when it is to be.
  `${noNeed} (?:\\S+ ){1,5}?(?:(?:timer|countdown|alarm)s?(?: (?:at|for|on) \\S+(?: [ap]m)?){0,2} to|reminders? to (?:be|come|go|ring|say|stop|repeat))\\b`,
  `${noNeed} (?:\\S+ ){1,5}?(?:timer|countdown|alarm|reminder)s? (?:too|as (?!i\\b|we\\b)|until|till|yet|before|after (?!all\\b)|when|if|unless|while|on (?:\\S+days|weekends|(?:the |my |this )?(?:screen|phone|watch|speaker))|so (?!${doing}\\b|please\\b|you\\b|can\\b|just\\b))`,
  `${noNeed} (?:all|both|every|so many|that many)\\b`,
];

/** Whether a turn only tells of what is put away or changed; behind a comma or "so" it may yet be asked for. */
export const noOrder = new RegExp(shapes.join('|'), 'iu');

/** Behind the name of a list something is said of it, and nothing is to go on it: "the shopping list is done". */
export const saidOfList =
  /^(?:is|isn['’]?t|are|aren['’]?t|was|wasn['’]?t|were|has|hasn['’]?t|does|doesn['’]?t|did|got|(?:can|could|may|should|must|will) (?:be|go|wait|stay)|every (?:time|day|week)|always|again|at home)\b/iu;

/** What is not needed where or when it is spoken of may well be bought: "I don't need sugar in my tea". */
export const notNeededHere =
  /\b(?:need|want)(?: for)? (?:\S+ ){1,3}(?:in (?:my|our|his|her|your) (?!\S+ list\b)\S+|today|tonight|tomorrow|yet|right now|at the moment|this (?:week|time|morning|evening))$/iu;

/** Who hopes or believes that something is off has not said that it is. */
export const unsure =
  /\b(?:i (?:think|guess|hope|wish|suppose|heard|believe)|maybe|perhaps|possibly|apparently)\b.*\b(?:is|are|was) (?:cancel+ed|off|called off|not happening)\b/iu;
