import { row, type PlainerWords } from './plainer-words';

/** How English speakers have something done in more words than it needs, and in plainer ones. */

const mine = '(?:i|we|you)';
const kept = '(?:timer|alarm|reminder|note|list|event|appointment|meeting|entry)s?';
const made =
  '(?:set(?: up)?|made|make|took|taken|paused|created|started|got|added|saved|wrote|written|noted(?: down)?|dictated|put in|booked|turned on|switched on|going|running|on|have)';
const since =
  '(?: (?:right now|now|at the moment|at this time|at present|so far|earlier|just now|already|a (?:minute|moment|second) ago))?';

/** What is set, taken or kept, without what only says that it is one's own. */
const ofOwn: readonly PlainerWords[] = [
  row(
    `\\b(${kept}) (?:that |which )?${mine}(?: have|['’]ve| had)?(?: just| already| currently| all)? ${made}\\b${since}(?! (?:to|about|called)\\b)`,
    '$1',
  ),
  row(
    `\\b(${kept}) (?:that|which)(?: is|['’]s| are) (?:currently |still |already )?(?:running|going|going off|ringing|set|active|turned on|on)\\b`,
    '$1',
  ),
  row(
    `\\b(?:list|names?|rundown|summary) of (?:all )?(?:of )?(my|the) (reminders|alarms|timers|notes|lists)\\b`,
    '$1 $2',
  ),
  row(
    `\\b(?:every(?: single)?|each and every) (alarm|timer|reminder|note)\\b(?! (?:at|for|that|which|about))`,
    'all $1s',
  ),
  row(`\\b(?:all|every one|each one|the whole lot) of (my|the|those) `, 'all $1 '),
  row(' (?:on|in) (?:my|this|the) (?:phone|device|tablet|computer|speaker)$', ''),
  row('\\b(?:pull|bring|call|get) up (my|the|all)\\b', 'show $1'),
];

/** A timer or an alarm by what it does. */
const byDoing: readonly PlainerWords[] = [
  row(
    `\\b(timer|countdown) (?:that|which|to) (?:goes off (?:in|after)|go off (?:in|after)|goes for|lasts(?: for)?|runs(?: for)?|rings (?:in|after))\\b`,
    '$1 for',
  ),
  row(`\\b(timer) with (.+?) on it\\b`, '$1 for $2'),
  row(`\\b(alarm) (?:that|which|to) (?:goes off|go off|rings|ring|sounds|wakes me(?: up)?|wake me(?: up)?)\\b`, '$1'),
  row(`\\b(alarm) so (?:that )?it (?:goes off|rings|sounds|wakes me(?: up)?)\\b`, '$1'),
  row(`\\bset it so (?:that )?(?:my|the|an) alarm (?:goes off|rings|sounds)\\b`, 'set an alarm'),
  row(
    `^(?:let me know|tell me|alert me|notify me|warn me|buzz me|ping me|beep|shout|give me a (?:shout|nudge|buzz))(?: when| after| once)(?: it has| it['’]s)?(?: been)?(?: exactly)? (.+?) (?:have |has |are |is )?(?:gone by|passed|elapsed|up|over|gone|past)$`,
    'set a timer for $1',
  ),
  row(
    `^(?:let me know|tell me|alert me|notify me|warn me|buzz me|ping me|shout)(?: when| after| once) it(?: has|['’]s| is) been(?: exactly)? (.+)$`,
    'set a timer for $1',
  ),
  row(`^put (.+?) on the (?:clock|timer)\\b`, 'set a timer for $1'),
  row(
    `^(?:start |begin )?timing (?:me )?(?:for )?(?=\\S+ (?:\\S+ )?(?:seconds?|minutes?|hours?)\\b)`,
    'set a timer for ',
  ),
  row(
    `^(?:make sure|ensure|see to it|be sure)(?: that)? i(?: am|['’]m| get)? (?:awake|up|woken(?: up)?|out of bed) (?:by|at|for)\\b`,
    'wake me at',
  ),
];

/** A list by what is to be on it. */
const byBeing: readonly PlainerWords[] = [
  row(
    `^(?:make sure|ensure|see)(?: that)? (.+?)(?: is|['’]s| are| goes| gets?) (?:put )?(on(?:to)? (?:my|the|our) .*list)$`,
    'add $1 $2',
  ),
  row(
    `^on(?:to)? (my|the|our) (.*?list),? (?:(?:i|we) (?:would like|['’]d like|want|need)|goes?|put|add) (.+)$`,
    'add $3 to $1 $2',
  ),
  row(`^(my|the|our) (.*?list) needs (.+?)(?: on it| added)?$`, 'add $3 to $1 $2'),
];

/** What is said behind an order to a voice, and says nothing. */
const toVoice: readonly PlainerWords[] = [
  row(` when you(?: are|['’]re)? (?:talk|speak|read|talking|speaking|reading|answer)(?: to (?:me|us))?$`, ''),
  row(
    `^(?:i (?:can|could) (?:barely|hardly) hear you|you are too quiet|i can['’]t hear you),? (?=talk|speak|turn)`,
    '',
  ),

  row('^turn (?:your|the) (?:sound|voice|volume|audio) back on$', 'unmute'),
  row('\\b(un)?mute your (?:voice|sound|audio|volume)$', '$1mute'),
  row('\\bvolume (at|to) level (?=\\d)', 'volume $1 '),
  row('\\byour volume\\b', 'the volume'),
  row('^go on with what you were saying$', 'go on'),
  row(
    '^(?:go|crank it|turn it|turn) up as loud as (?:you can|it goes|you can go|it will go|possible)$',
    'as loud as possible',
  ),
  row('^mind (talk|speak|read|turn|add|remind|tell|show|spell|start|stop|cancel|repeat|check)ing\\b', '$1'),
  row('^mind (mak|tak|giv|mov|delet|remov|chang|paus|resum|renam|schedul|writ|wak)ing\\b', '$1e'),
  row('^mind (set|put)ting\\b', '$1'),
];

/** What says nothing wherever it stands. */
const idle: readonly PlainerWords[] = [
  row(
    ` (?:currently|presently|definitely|additional|at this point|at present|right now|just now|at the moment|at this moment|so far|out loud|aloud)(?=$| |,)`,
    '',
  ),
  row(' already$', ''),
  row('\\boff of\\b', 'off'),
  row('\\b(open|divide|empty|clean) (?:up|out) (?=my|the|your|\\d)', '$1 '),
  row('^oops,? (?=undo)', ''),
  row('\\bcurrent (day|date|month|year|week|time)\\b', '$1'),
  row(
    '\\b(?:the )?month of (january|february|march|april|may|june|july|august|september|october|november|december)\\b',
    '$1',
  ),
  row(
    '\\b(january|february|march|april|may|june|july|august|september|october|november|december) of (?=\\d{4})',
    '$1 ',
  ),
  row('\\b(?:this |the )?(?:upcoming|coming) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b', 'this $1'),
];

/** What is to go, and what is to stop. */
const toGo: readonly PlainerWords[] = [
  row(
    `^(?:the|that|my|this) (.*\\b(?:timer|alarm|reminder|note|list|event|appointment|meeting)s?\\b.*?) (?:can|could|may|should) (?:now )?(?:be (?:deleted|removed|cancelled|canceled|scrapped|taken off|thrown away|binned|dropped)|go)(?: now| please)?$`,
    'delete the $1',
  ),
  row(
    `^(?:the|that|my|this) (.*\\b(?:timer|alarm|reminder|event|appointment|meeting)s?\\b.*?) (?:is not|isn['’]t|are not|aren['’]t|is no longer|are no longer) (?:needed|necessary|wanted|required)(?: now| any ?more| any longer)?$`,
    'cancel the $1',
  ),
  row('^take away (?=my|the)', 'cancel '),
  row('^(?:you (?:can|may) )?do away with\\b', 'cancel'),
  row('^(the .*timer|my .*timer|the timer|my timer) can (?:stop|be stopped|end)(?: now)?$', 'stop $1'),
  row(
    `^(?:make|get|have) (?:the|that|my) alarm (?:to )?(?:stop|be quiet|shut up|quiet down|go quiet|hush)(?: ringing| beeping| buzzing)?$`,
    'silence the alarm',
  ),
  row(
    `^(?:(?:ok|okay),? )?i(?: am|['’]m) (?:awake|up|getting up)(?: now| already)?,? (?:so )?(?:please )?(?:you can )?(?:now )?(?:(?:quit|stop) (?:beeping|ringing|buzzing)|(?:turn|shut|switch) (?:that|the) alarm off|(?:turn|shut|switch) off (?:that|the) alarm)$`,
    'silence the alarm',
  ),
  row('^take (.+?) away from (?=.*timer)', 'take $1 off '),
  row(`\\breset (.*timer) (?:back to|so (?:that )?it(?: is|['’]s))\\b`, 'reset $1 to'),
  row(
    '^(?:i want )?(?:it )?(?:to )?(?:go |switch |get |change |put it |turn it |set it )?back (?:to|in|on|into) (?:the )?(light|dark) (mode|theme)$',
    'switch to $1 $2',
  ),
  row('\\b(?:whole|entire|full|complete) (chat |conversation )?history$', '$1history'),
  row(
    `^(?:the|this) (?:text|words|font|writing|print|letters|type)(?: is| are|['’]s) (?:too|so|very|a bit|far too) \\S+,? (?:so )?make (?:it|them) (?:a bit |a little )?(smaller|bigger|larger)$`,
    'make the text $1',
  ),

  row('^(skip .*alarm),? just (?:that|this) once$', '$1 just once'),
  row('\\bnew chat (?:for|about) (?:the |my )?\\S+$', 'new chat'),
  row('\\bundo (?:whatever|what|the thing) (?:i|you)(?: have)? just (?:did|done)$', 'undo what you just did'),
  row('^hold ((?:the|my) .*?timer)(?: where it is| there| for a (?:bit|minute|moment|sec|second))?$', 'pause $1'),
  row('^run (?:the same|that|the) timer again(?: from (?:the )?(?:beginning|start|top))?$', 'restart the timer'),
  row(
    '^(?:start|set|get|let) ((?:the|my) (?:.+ )?timer) (?:running|going|run|carry on)(?: again| on)?(?: from where it was)?$',
    'resume $1',
  ),
  row('^throw (.*list) away$', 'delete $1'),
  row('\\bthe (?:daily|weekly|monthly|nightly) reminder (?=about|to|for)', 'the reminder '),
  row(
    '^(?:i|we) would (?:like|prefer|rather have) (?:the |my )?(.+?) ((?:an?|half an|\\S+) (?:hours?|minutes?)) (later|earlier)(?: than it is)?$',
    'make the $1 $2 $3',
  ),
  row('^(?:the|my) (.*reminder) (?:ought to|should|needs to|has to) be (?:at )?(.+)$', 'move the $1 to $2'),
  row('^(?:could|can) (?:the|my) (.*reminder.*?) (?:come|be|go off) at (.+)$', 'move the $1 to $2'),
];

/** What is to be remembered, and when. */
const toRemember: readonly PlainerWords[] = [
  row('^let me know (?=(?:tonight|tomorrow|today|at|on|in|this)\\b.* to )', 'remind me '),
  row(`^when it(?: is|['’]s) (.+?),? (remind me .+)$`, '$2 at $1'),
  row('^(.+?),? (?:i|we) (?:need|want|have) to be reminded (to|about|of) (.+)$', 'remind me $1 $2 $3'),
];

/** What goes on a list or off it. */
const onLists: readonly PlainerWords[] = [
  row('^insert (.+?) (?:in|into|on) (?=.*list)', 'add $1 to '),
  row('^mark (.+?) off$', 'tick off $1'),
  row(`^(clear|wipe|empty) (today|tomorrow|\\S+day)['’]s (?:calendar|diary|schedule|agenda)$`, 'clear $2'),
  row(
    `\\beverything (?:that )?i(?: have|['’]ve)?(?: got)?(?: on| planned| booked)? (?=today|tomorrow|on|this|next|\\S+day)`,
    'everything ',
  ),
  row('^my (calendar|diary|schedule) needs (.+?) on it (.+)$', 'add $2 to my $1 $3'),
  row('\\bcalendar (event|entry|appointment)\\b', '$1'),

  row('^put (.+?) as (completed|complete|done|finished)$', 'mark $1 as $2'),
  row('\\bread through (?=everything|all|my|the)', 'read '),
  row('\\bhad better (?=go|be|come)', 'should '),
  row('\\bwhat all (?=do|does|have|is)', 'what '),
];

/** What is drawn by chance. */
const byChance: readonly PlainerWords[] = [
  row('^settle (?:it|this|that) (?:with|by) (?:an? |the )?(?:coin|heads or tails|coin toss|coin flip)$', 'flip a coin'),
  row('^(pick|choose) any (from|between) (?=\\S+ (?:to|and))', '$1 a number $2 '),
  row(`^((?:roll|throw|flip|toss) [a-z0-9 ]+?) for [a-z']+(?: [a-z']+)?$`, '$1'),
  row(
    '^((?:roll|throw|flip|toss|cast) .+?),? and (?:then )?(?:tell me|say|show me|let me know) (?:what (?:they|it|that) adds? up to|the (?:total|sum)|what (?:the total|it|that) is|what (?:i|we|you) (?:get|got)|how many (?:heads|tails) there are|what it lands on)$',
    '$1',
  ),
  row('^((?:flip|toss) a coin)(?: for me)?,? (?:i have got|i have|i want|i call|i pick|i say) (?:heads|tails)$', '$1'),
  row('\\bpassword for (?:my |the |our )?[a-z]+(?: [a-z]+)?$', 'password'),
  row('^(?:come up with|think up|make up|think of) (?=an?y? |some )', 'generate '),
  row('^generate any ', 'generate a '),
];

export const plainerOrders: readonly PlainerWords[] = [
  ...[...idle, ...ofOwn, ...byDoing, ...byBeing, ...toGo, ...toRemember, ...onLists, ...toVoice, ...byChance],
];
