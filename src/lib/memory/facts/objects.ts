import { MONTHS, NUMBER_WORDS, WEEKDAYS, alternatives } from './words/lists';

const DAY = `(?:${alternatives(WEEKDAYS)})s?`;
const MONTH = `(?:${alternatives(MONTHS)})`;
const COUNT = `(?:\\d+|${NUMBER_WORDS}|a|an|a few|a couple of|several|many|some|about \\d+|over \\d+|nearly \\d+|half a|donkey's)`;
const UNIT = '(?:minute|hour|day|night|week|weekend|fortnight|month|term|year|yr|decade|season)s?';
const PART = '(?:morning|afternoon|evening|night|weekend|day|lunchtime|summer|winter|spring|autumn|fall)s?';
const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)?|(?:half|quarter) (?:past )?(?:to )?\\w+|noon|midnight|midday|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock| thirty| fifteen)?)";

/** Times that stand behind what a sentence is about and do not belong to it. */
const TIME_TAIL = [
  `(?:(?:almost|nearly|just about) )?(?:every|each|most|some|all|any|one|the whole|any other) (?:other |single |few |second )?(?:${UNIT}|${PART}|${DAY}|time)(?: (?:morning|afternoon|evening|night)s?)?`,
  `(?:in|during|over|for|through|throughout|by|at|around|before|after|this|next|last|on|until|till|since|from|early|late|later) (?:the |this |next |last |early |late |mid[- ]?|half |end of |beginning of |start of |middle of |my )*(?:${MONTH}|${DAY}|${PART}|${UNIT}|holidays?|half term|term|school|uni|college|birth|childhood|lunch|breakfast|dinner|bed|tea|work|christmas|easter|new year|the new year|ramadan|diwali|eid|moment|then|now|the war|lockdown|covid|future|(?:19|20)\\d\\d|tomorrow|yesterday|today)(?: (?:${MONTH}|${DAY}|(?:19|20)\\d\\d|morning|afternoon|evening|night|time))*(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?`,
  `(?:on|by|until|till|from|since) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTH})?(?: \\d{4})?`,
  `(?:on|by|until|till|from|since) ${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `(?:next|last|this|every) (?:${MONTH}|${DAY}|${PART}|${UNIT}|christmas|easter)(?: (?:morning|afternoon|evening|night))?`,
  `(?:for|in|over|during|within|about|after) (?:the (?:last|past|next|best part of) |about |over |nearly |almost |around |more than |at least |close to |like |some )*${COUNT}(?: \\w+)? ${UNIT}(?:'s)?(?: time| now| straight| in a row)?`,
  `(?:for|since|nigh on|going on|getting on for|coming up to|like) ${COUNT}(?: \\w+)? ${UNIT}`,
  `(?:the )?(?:first|second|third|last) (?:week|weekend|day|half) (?:of|in) (?:${MONTH}|the (?:month|year|holidays))`,
  `of (?:an?|the) (?:${PART}|${DAY})|last (?:back end|michaelmas|lent|advent)|(?:over|during|at|for|till|until|after) (?:advent|lent|michaelmas|petertide|passover|hanukkah|the holidays)`,
  `(?:an?|per) (?:day|week|month|night)`,
  `for (?:ages|ever|good|life|years|decades|months|weeks|a while|a long time|years and years|now)`,
  `${COUNT} ${UNIT} (?:ago|a week|a year|a day|per week)`,
  `(?:once|twice|three times|four times|five times|several times|\\d+ times|a few times|a couple of times)(?: (?:a|per|every|each) (?:${UNIT}))?`,
  `(?:at|around|about|by|from|until|till|before|after) (?:about |around )?${CLOCK}(?: (?:on|in|tomorrow|today|this) ?(?:the )?(?:${DAY}|morning|afternoon|evening)?)?`,
  `(?:on )?(?:${DAY})(?: (?:morning|afternoon|evening|night)s?)?(?: and ${DAY})*`,
  '(?:since|when|while|whenever|as long as|ever since|after|before|until|till) (?:i|we|he|she|they|it|my|our|the|leaving|being|having|moving|school|uni|birth|childhood|[a-zÀ-ỿ]+ing)\\b.*',
  'tomorrow|tonight|today|yesterday|this time|the day after tomorrow|all my life|my whole life|all (?:her|his) life|all the time|all day|all year(?: round)?|whenever [a-zÀ-ỿ]+ .*|at (?:the )?weekends?|on weekends?|most days|daily|weekly|nightly|in the mornings?|at night|in bed|year round|from time to time|now and then|now and again|these days|nowadays|right now|at the moment|at present|currently|for now|lately|recently|already|again|anymore|any ?more|any longer|now|still|yet|forever|originally|from scratch(?=$)',
];
/** Remarks about the sentence, not part of what it says. */
const REMARK_TAIL = [
  "too|as well|also|either|actually|though|really|sadly|honestly|tbh|to be honest|to be fair|if i'm honest|i'm afraid|thank you very much|thanks|please|by the way|btw|at all|one bit|online|completely|entirely|altogether|aren't i|don't i|isn't it|worth a damn|right here|outside (?:of )?work|all the way|on repeat|to the max|so much|very much|a lot|a bit|a little|loads|the most|most|best|more than anything(?: else)?(?: in the world)?|in the world|in general|generally|usually|mostly|mainly|normally|always|especially|for some reason|for my sins|weirdly|oddly|religiously|to bits|to pieces|to death|for fun|for a living|for free|for work|for a change|these|lol|haha|x+|me|is all|if anything|of all things|believe it or not|in fact|for sure|you know|you see|innit|rn|obvs|ugh|paa|omg|hey|xmas hint|don't judge|mate|pal|of course|obviously|unfortunately|luckily|i guess|like mad|with a passion|as it happens|on the side|in my spare time|in my free time|in his spare time|in her spare time|like crazy|whatsoever|personally|with pride|after all|apparently|no less|regularly|a great deal|a fair bit|quite a bit|quite a lot|more or less|instead|by heart|from (?:here|home)(?=$)|out loud|properly|professionally|full[- ]time|part[- ]time|whatever the weather|(?:up|out|over|down|in) (?:there|here)|[a-zÀ-ỿ]{3,}(?:ously|usly|edly|ingly|antly|ently|ually|arly)|on my own|by myself|alone|everyone does|anyway|anyways",
];
const TAIL = new RegExp(`(?:[,\\s]+|^)(?:${[...TIME_TAIL, ...REMARK_TAIL].join('|')})[\\s.,!?…]*$`, 'i');
const CUT =
  /(?:\s*(?:[,;–—(]|:(?!\d))| like (?=\p{Ll}+$|proper|really|seriously|everyone|everybody|most people|diagnosed)|\s+-+\s|\s+(?:because|cos|so that|so|but|although|though|unless|if|whereas|while|when|whenever|as (?:i|it|he|she|we|they)|and (?:i|we|he|she|it|they|my|that|am|is|have|don't|can't|it's|then|[a-zÀ-ỿ]+ (?:is|are))|(?:they|it|he|she|i|we)(?:'s|'re|'m|'ve| is| are| am| was| have| has| can| do| kills?| makes?| hurts?)|(?:please )?(?:keep|remember|bear) (?:that|this|it)\b|like i (?:said|told)|as i (?:said|told)|which|who|where|whose|even)\b|\s+not (?=in |at |from |the |[a-zÀ-ỿ]+$))[\s\S]*$/iu;
const LEADING =
  /^(?:(?:one of (?:my|the)|way too (?:much|many)|(?:like |about )?\d+ (?:cups|glasses|cans|pints|bottles|mugs) of|a (?:lot|bit|little|couple|touch|pair|piece|cup|glass|type|kind|sort) of(?: the| my)?|lots of|loads of|tons of|plenty of|all (?:kinds|sorts|types|the kinds) of|all|both|a little|much|many|a good deal of|too much|too many|so much|every|such|certain|wee|kind of|sort of|quite|really|very|just|mostly|mainly|also|only(?! child)|basically|either|both|lovely|called|named|at|a|an|the|my|our|his|her|their|some|any|this|these|those|your) )+/i;
const EMPTY =
  /^(?:an?|the|my|it|that|this|them|him|her|these|those|you|me|us|one|ones|so|to|of|there|here|everything|something|anything|nothing|stuff|things?|what|who|more|less|some|any|much|lot|lots|bit|same|both|none|all|other|another|either|too|very|not|no|yes|mine|yours|way|idea|how .*|what .*|why .*|that .*|whether .*|if .*|to be .*)$/i;

/** What holds a "and" without being a list. */
const PAIRS =
  /\b(?:fish and chips|country and western|salt and vinegar|rock and roll|rock 'n' roll|mac and cheese|bread and butter|gin and tonic|drum and bass|rhythm and blues|black and white|arts and crafts|bangers and mash|pie and mash|cheese and onion|tea and biscuits|dungeons and dragons|marks and spencer|m and s|peanut butter and (?:jelly|jam)|ham and eggs|bacon and eggs|sweet and sour|track and field|bits and bobs|pride and prejudice|war and peace|health and safety|human resources and|research and development|trinidad and tobago|bosnia and herzegovina|tyne and wear|\p{Lu}[a-zÀ-ỿ]+ and \p{Lu}[a-zÀ-ỿ]+ (?:Ltd|LLP|Sons)|\p{Lu}[a-zÀ-ỿ]+ and (?:sons|daughters|co)|friends and family|crime and punishment|simon and garfunkel|earth, wind and fire|toad in the hole|strawberries and cream|cookies and cream|rum and raisin|rum and coke|hide and seek|live and let live|law and order|to and fro|ups and downs|pros and cons)\b/iu;

/** A phrase without what stands before and behind the thing itself; nothing where no thing is left. */
export function cleanObject(text: string, keepTimes = false): string | undefined {
  let object = text.replace(/\s*…\s*/g, ' ').trim();
  object = object.replace(CUT, (cut, at: number) => (at === 0 ? cut : ''));
  if (!keepTimes) object = withoutTail(object);
  return trimmed(object);
}

/** The same for what is to be kept to the letter. */
export function trimObject(text: string): string | undefined {
  return trimmed(
    text.replace(
      /[,\s]+(?:now|too|as well|actually|by the way|btw|please|thanks|these days|at the moment|already|again|though|in case (?:that|it) [a-zÀ-ỿ]+)[.!]*$/i,
      '',
    ),
  );
}

function trimmed(text: string): string | undefined {
  const bare = text.replace(/^[\s"'.,!?…]+|(?<!\d)["]$|[\s.,!?…:;]+$/g, '');
  const object = bare
    .replace(LEADING, '')
    .replace(/^(?:a|an|the) /i, '')
    .trim();
  if (object === '' || EMPTY.test(object) || /^[a-zÀ-ỿ]+ ones?$/i.test(object) || object.length > 90) return undefined;
  return object;
}

/** A text without times and remarks at its end. */
export function withoutTail(text: string): string {
  let object = text.trim();
  for (let round = 0; round < 6; round += 1) {
    const next = object.replace(TAIL, '').trim();
    if (next === object || next === '') break;
    object = next;
  }
  return object;
}

/** The members of a list: "tea, coffee and cake", "latex and to kiwi fruit". What is no list stays whole. */
export function splitList(text: string): readonly string[] {
  const plain = text.replace(/[.!?\s]+$/, '');
  if (PAIRS.test(plain)) return [plain];
  const parts = plain
    .split(/\s*,\s*(?:and |or |plus |and also )?|\s+(?:and also|and|or|plus|nor|as well as)\s+|\s+&\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // "phone calls, text is better": what follows a lone comma is an afterthought.
  if (parts.length === 2 && !/\s(?:and|or|plus|nor|&|as well as)\s/i.test(plain)) return [parts[0] ?? plain];
  if (
    parts.length < 2 ||
    parts.some(
      (part) =>
        part.split(' ').length > 6 ||
        /^(?:i|we|he|she|it|they|so|but|because|that|which|who|when|my|sadly|always|thank)\b/i.test(part),
    )
  )
    return [plain];
  return parts.map((part) => part.replace(/^(?:to|of|in|at|with|for) /i, ''));
}

const ADJUNCT =
  /(?<=[\p{L}\d]) (?:(?:with|for|at|in|on|under|by|from|over|during|across|around|round|through|near|down|up|like|as|than|to|every|each|most|once|twice) (?:the |an? |my |our |his |her |their |some |most |one of |any |that )?(?=\p{Ll})|(?:on|off) (?=\p{Lu}|\d)|of an? (?=morning|evening|afternoon|night|weekend|\p{Lu}))[^,]*?(?=$|, | and (?!\p{L}+$))/gu;

/** The head of a noun phrase: "an old Saab with no roof" without what it is with, for and in. */
export function headOf(text: string): string {
  return text.replace(/,.*$/, '').replace(ADJUNCT, '').trim();
}
