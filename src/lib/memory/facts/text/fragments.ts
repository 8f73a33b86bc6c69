import { isCommand } from '../guards/command';
import { kindOfDate } from '../patterns/dates';
import { ANIMALS, alternativesOfRelations } from '../words/kin';
import {
  CONDITIONS,
  DIETS,
  MONTHS,
  NATIONALITIES,
  NUMBER_WORDS,
  RELIGIONS,
  STAR_SIGNS,
  WEEKDAYS,
  alternatives,
} from '../words/lists';
import { isOccupation, namesOccupation } from '../words/occupations';
import { RELATION_ADJECTIVES } from '../words/relations';

const RELATION = alternativesOfRelations();
const ANIMAL = alternatives(ANIMALS);
const ADVERB =
  '(?:still|just|really|also|not|very|quite|currently|now|actually|originally|always|never|no longer|absolutely|recently|finally|only|mostly|both|already|totally|bit|a bit|severely|deathly|definitely|sadly|newly|happily|long since|fully|half|semi-|registered|proud|lifelong|strict|retired|ex-|former|trainee|newly qualified|proper|practising|lapsed)';
const ATTRIBUTE =
  '(?:full |first |last |family |middle |maiden |pet )?(?:name|surname|nickname|birthday|age|height|weight|job|job title|profession|occupation|employer|e-?mail|email address|phone|phone number|mobile|number|address|star sign|shoe size|dress size|hobby|hobbies|eyes|hair|pronouns|mother tongue|first language|native language|languages|blood type|blood group|bedtime|diet|date of birth|dob|birthplace|hometown|nationality|religion|marital status|car|bank|school|team|favou?rite [a-zÀ-ỿ]+(?: [a-zÀ-ỿ]+)?|allergies|home)';
const WHO = `(?:${alternatives([NATIONALITIES, RELIGIONS, STAR_SIGNS, DIETS, CONDITIONS].join('|'))}|married|divorced|single|widowed|separated|engaged|retired|unemployed|self-employed|self employed|left[- ]handed|right[- ]handed|teetotal|religious|pregnant|an? only child|only child)`;
const DIGITS = '(?:\\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const BY_ONE_WORD = new RegExp(`^(?:${ADVERB} )*${WHO}$`, 'i');

/** What stands for a whole sentence, and the sentence. */
const FRAGMENTS: readonly (readonly [RegExp, string])[] = [
  [/^(report|essay|thesis|dissertation|rent|invoice|tax return|coursework|assignment) due /i, 'my $1 is due '],
  [new RegExp(`^(?:my )?(${ATTRIBUTE}) ?[:=–—] ?(?=\\S)`, 'i'), 'my $1 is '],
  [new RegExp(`^(?:my )?(?:(${RELATION}))(?:'s name)? ?: ?(?=[a-zÀ-ỿ])`, 'i'), 'my $1 is '],
  [new RegExp(`^(${ATTRIBUTE})(?:'s| is|,) (?=\\S)`, 'i'), 'my $1 is '],
  [
    /^(height|weight|age|shoe size|dress size|dob|blood (?:group|type)|birthday) (?=(?:[\d.,'"/]+ ?[a-zÀ-ỿ]{0,6}|[ABO]{1,2}\+?-?(?: [a-zÀ-ỿ]+)?|size \d+|[a-zÀ-ỿ]+ (?:foot|stone)(?: [a-zÀ-ỿ]+)?)$)/i,
    'my $1 is ',
  ],
  [
    /^(?:no|zero) (?=(?:pets?|kids|children|siblings|brothers|sisters|allergies|car|tattoos|religion|grandchildren)\b)/i,
    'I have no ',
  ],
  [
    new RegExp(
      `^(?=(?:(?:${NUMBER_WORDS}|\\d|an? (?=.* (?:called|named) )) )(?:(?:${RELATION_ADJECTIVES}|[a-zÀ-ỿ]+) ){0,2}(?:(?:${RELATION})s?|(?:${ANIMAL})e?s?|brothers|sisters|sons|daughters|kids|lads)(?:$|[,:.–—]| (?:called|named|and|at|in|who)\\b))`,
      'i',
    ),
    'I have ',
  ],
  [
    /^((?:(?:long|short|curly|straight|dark|light|wavy|dyed) )*[a-zÀ-ỿ]+ hair),? (?:and )?((?:(?:dark|light|bright) )*(?:brown|blue|green|hazel|gr[ae]y) eyes)$/i,
    'I have $1 and $2',
  ],
  [
    /^(?=(?:(?:long|short|curly|straight|dark|light|wavy|dyed) )*(?:brown|blonde?|black|red|ginger|gr[ae]y|auburn|white|dark|fair|curly) hair(?:$|,| and))/i,
    'I have ',
  ],
  [/^(?=(?:(?:dark|light|bright) )*(?:brown|blue|green|hazel|gr[ae]y) eyes(?:$|,| and))/i, 'I have '],
  [
    /^(?:usually |always )?up (?!.*\b(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)(?=(?:at|by|from|around) \d|(?:at|by|around) (?:half|quarter|five|six|seven|eight|four))/i,
    'I get up ',
  ],
  [/^(?:usually |always )?in bed (?=(?:at|by|before|around) )/i, 'I go to bed '],
  [new RegExp(`^size (${DIGITS}\\w*(?:\\.5)?) (?:shoes?|feet|boots?)\\b`, 'i'), 'my shoe size is $1'],
  [
    /^(?:big |huge |massive |lifelong |proud )*(\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*) (?:man|fan|supporter|girl|lad|season ticket holder)(?: born and bred| here| right here| through and through| all my life)?$/u,
    'I support $1',
  ],
  [/^(\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*) (?:till|until|'til|til|through and through|for life)\b.*$/u, 'I support $1'],
  [
    new RegExp(
      `^(?=(?:${ADVERB} )*${WHO}(?: born and bred| at heart| myself| all my life| since .*| by (?:birth|marriage)| citizen| for (?:life|years|ages|\\w+ years)| now| and proud)?$)`,
      'i',
    ),
    'I am ',
  ],
  [new RegExp(`^(?=(?:${ADVERB} )*(?!${alternatives(STAR_SIGNS)})${WHO},? (?:and|but) )`, 'i'), 'I am '],
  [/^(?=from \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*(?:,? (?:originally|born and bred))?$)/u, 'I am '],
  [/^From (?=\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*(?:,? (?:originally|born and bred))?$)/u, 'I am from '],
  [
    /^(?:[a-zÀ-ỿ]+ )?(?:mum|mom|dad|mother|father|parent|grandmother|grandad|gran) (?=(?:of|to) (?:one|two|three|four|five|six|twins|triplets|\d|\p{Lu}\p{Ll}+$))/iu,
    'I am a mum ',
  ],
  [
    new RegExp(
      `^(?=(?:${ADVERB} )*(?:allergic to|intolerant to|intolerant of|scared|afraid|terrified|petrified|frightened|keen on|fond of|mad about|crazy about|obsessed with|into|good at|bad at|rubbish at|useless at|hopeless at|terrible at|fluent in|trained as|qualified as|based in|raised|brought up|diagnosed|employed|working|living|married to|engaged to|interested in|lactose intolerant|gluten intolerant|originally from|addicted to|hooked on|partial to|proficient in|left-handed|made redundant|a (?:big |huge |massive )?fan of|member of|a member of|vegan|vegetarian|diabetic|not (?:a|an|on|in|much of)) )`,
      'i',
    ),
    'I am ',
  ],
];

const PLANNED = new RegExp(
  `^(?:the |our )?((?:[a-zÀ-ỿ\\d'-]+ ){0,3}?[a-zÀ-ỿ\\d-]+)(?:'s| is| are)?,? (?:on |next |this |at )?(?:the )?(?:${alternatives(WEEKDAYS)}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:${alternatives(MONTHS)})|(?:${alternatives(MONTHS)}) \\d|tomorrow)\\b`,
  'i',
);
/** Where such a phrase ends, if it stands for a sentence: "two kids, Ann and Tom", not "four kids, two windows". */
const COUNTED =
  /^(?:(?:\p{L}+|\d) )(?:\p{L}[\p{L}-]* ){0,3}?\p{L}+(?:$|[.:]|(?:,|:| -| –)? (?=(?:\p{Lu}|called |named |and (?:an?|one|two|three|four|five|no|my) )))/u;
const BIDDEN = /\b(?:write|put|pop|add|event|diary|calendar|please|remind|new|move|cancel|re-?s?ch?edule[a-zÀ-ỿ]*)\b/i;

/** A sentence for a phrase that stands for one: "Engineer.", "Two kids, Ann and Tom", "Blood group: A negative". */
export function fragmentAsSentence(sentence: string): string | undefined {
  const text = sentence.replace(/^([a-zÀ-ỿ][a-zÀ-ỿ -]{2,25}) (?:here|speaking)$/i, (said, who: string) =>
    BY_ONE_WORD.test(who) || namesOccupation(who) ? who : said,
  );
  for (const [fragment, whole] of FRAGMENTS)
    if (fragment.test(text) && (whole !== 'I have ' || / (?:hair|eyes)\b/.test(text) || COUNTED.test(text)))
      return text.replace(fragment, whole);
  return occupationAsSentence(text) ?? dateAsSentence(text);
}

function occupationAsSentence(text: string): string | undefined {
  const phrase =
    /^(?!(?:i|he|she|we|my)\b)((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){0,3}?[a-zÀ-ỿ][a-zÀ-ỿ'-]*)(?<trade>,? by (?:trade|profession|training)\b)?(?=,? (?:at|for|in|with) |$)/i.exec(
      text,
    );
  const job = phrase?.[1];
  if (job === undefined || isCommand(text)) return undefined;
  if (phrase?.groups?.['trade'] !== undefined) return isOccupation(job) ? `I am a ${text}` : undefined;
  // One small word alone is as often said to somebody: "chef".
  return namesOccupation(job) && (job !== text || /^\p{Lu}| /u.test(job)) ? `I am a ${text}` : undefined;
}

/** "Colonoscopy on the 19th at 8 am", "driving test's on Friday". */
function dateAsSentence(text: string): string | undefined {
  const thing = PLANNED.exec(text)?.[1];
  if (
    thing === undefined ||
    kindOfDate(thing) === undefined ||
    isCommand(text) ||
    BIDDEN.test(text) ||
    text.split(' ').length > 10 ||
    /\b(?:my|i|we|our|have|got|has|is|was|come|w)\b/i.test(thing)
  )
    return undefined;
  const when = text.replace(/^(?:the|our) /i, '').slice(thing.length);
  return `my ${thing} is ${when.replace(/^(?:'s| is| are)?,? /, '')}`;
}
