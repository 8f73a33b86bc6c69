import { isCommand } from '../guards/command';
import { kindOfDate } from '../patterns/dates';
import { ANIMALS, alternativesOfRelations } from '../words/kin';
import {
  CONDITIONS,
  DIETS,
  NATIONALITIES,
  MONTHS,
  NUMBER_WORDS,
  RELIGIONS,
  STAR_SIGNS,
  WEEKDAYS,
  alternatives,
} from '../words/lists';
import { isOccupation, namesOccupation } from '../words/occupations';
import { RELATION_ADJECTIVES } from '../words/relations';
import { verbForm } from '../words/verbs';

const RELATION = alternativesOfRelations();
const ANIMAL = alternatives(ANIMALS);
const ADVERB =
  '(?:still|just|really|also|not|very|quite|currently|now|actually|originally|always|never|no longer|absolutely|recently|finally|only|mostly|both|already|totally|bit|a bit|severely|deathly|definitely|sadly|newly|happily|long since|fully|half|semi-|registered|proud|lifelong|strict|retired|ex-|former|trainee|newly qualified|proper|practising|lapsed)';
const ATTRIBUTE =
  '(?:full |first |last |family |middle |maiden |pet )?(?:name|surname|nickname|birthday|age|height|weight|job|job title|profession|occupation|employer|e-?mail|email address|phone|phone number|mobile|number|address|star sign|shoe size|dress size|hobby|hobbies|eyes|hair|pronouns|mother tongue|first language|native language|languages|blood type|blood group|bedtime|diet|date of birth|dob|birthplace|hometown|nationality|religion|marital status|car|bank|school|team|favou?rite \\p{L}+(?: \\p{L}+)?|allergies|manager|boss|line manager|landlord|dentist|doctor|gp|partner|wife|husband|home)';
const WHO = `(?:${alternatives([NATIONALITIES, RELIGIONS, STAR_SIGNS, DIETS, CONDITIONS].join('|'))}|married|divorced|single|widowed|separated|engaged|retired|unemployed|self-employed|self employed|left[- ]handed|right[- ]handed|teetotal|religious|pregnant|an? only child|only child)`;
const DIGITS = '(?:\\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const BY_ONE_WORD = new RegExp(`^(?:${ADVERB} )*${WHO}$`, 'iu');

/** What stands for a whole sentence, and the sentence. */
const FRAGMENTS: readonly (readonly [RegExp, string])[] = [
  [/^(report|essay|thesis|dissertation|rent|invoice|tax return|coursework|assignment) due /iu, 'my $1 is due '],
  [new RegExp(`^(?:my )?(${ATTRIBUTE}) ?[:=–—] ?(?=\\S)`, 'iu'), 'my $1 is '],
  [new RegExp(`^(?:my )?(?:(${RELATION}))(?:'s name)? ?: ?(?=\\p{L})`, 'iu'), 'my $1 is '],
  [new RegExp(`^(${ATTRIBUTE})(?:'s| is|,) (?=\\S)`, 'iu'), 'my $1 is '],
  [/^(height|weight|age|shoe size|dress size|dob|blood (?:group|type)|birthday) (?=\d|[ABO]{1,2}\b|size|[a-z]+ (?:foot|stone))/iu, 'my $1 is '],
  [/^(?:no|zero) (?=(?:pets?|kids|children|siblings|brothers|sisters|allergies|car|tattoos|religion|grandchildren)\b)/iu, 'I have no '],
  [
    new RegExp(
      `^(?=(?:(?:${NUMBER_WORDS}|a|an|\\d+) )(?:(?:${RELATION_ADJECTIVES}|\\p{L}+) ){0,2}(?:(?:${RELATION})s?|(?:${ANIMAL})e?s?|brothers|sisters|sons|daughters|kids|lads)(?:$|[,:.–—]| (?:called|named|and|at|in|who)\\b))`,
      'iu',
    ),
    'I have ',
  ],
  [
    /^((?:(?:long|short|curly|straight|dark|light|wavy|dyed) )*\p{L}+ hair),? (?:and )?((?:(?:dark|light|bright) )*(?:brown|blue|green|hazel|gr[ae]y) eyes)$/iu,
    'I have $1 and $2',
  ],
  [
    /^(?=(?:(?:long|short|curly|straight|dark|light|wavy|dyed) )*(?:brown|blonde?|black|red|ginger|gr[ae]y|auburn|white|dark|fair|curly) hair(?:$|,| and))/iu,
    'I have ',
  ],
  [/^(?=(?:(?:dark|light|bright) )*(?:brown|blue|green|hazel|gr[ae]y) eyes(?:$|,| and))/iu, 'I have '],
  [/^(?:usually |always )?up (?=(?:at|by|from|around) \d|(?:at|by|around) (?:half|quarter|five|six|seven|eight|four))/iu, 'I get up '],
  [/^(?:usually |always )?in bed (?=(?:at|by|before|around) )/iu, 'I go to bed '],
  [new RegExp(`^size (${DIGITS}\\w*(?:\\.5)?) (?:shoes?|feet|boots?)\\b`, 'iu'), 'my shoe size is $1'],
  [/^(?:big |huge |massive |lifelong |proud )*(\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*) (?:man|fan|supporter|girl|lad|season ticket holder)(?: born and bred| here| right here| through and through| all my life)?$/u, 'I support $1'],
  [/^(\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)*) (?:till|until|'til|til|through and through|for life)\b.*$/u, 'I support $1'],
  [new RegExp(`^(?=(?:${ADVERB} )*${WHO}(?: born and bred| at heart| myself| all my life| since .*| by (?:birth|marriage)| citizen| for .*| now| and proud)?$)`, 'iu'), 'I am '],
  [new RegExp(`^(?=(?:${ADVERB} )*(?!${alternatives(STAR_SIGNS)})${WHO},? (?:and|but) )`, 'iu'), 'I am '],
  [/^(?:\p{L}+ )?(?:mum|mom|dad|mother|father|parent|grandmother|grandad|gran) (?=(?:of|to) )/iu, 'I am a mum '],
  [
    new RegExp(
      `^(?=(?:${ADVERB} )*(?:allergic to|intolerant to|intolerant of|scared|afraid|terrified|petrified|frightened|keen on|fond of|mad about|crazy about|obsessed with|into|good at|bad at|rubbish at|useless at|hopeless at|terrible at|fluent in|trained as|qualified as|based in|raised|brought up|diagnosed|employed|working|living|married to|engaged to|interested in|lactose intolerant|gluten intolerant|originally from|from|addicted to|hooked on|partial to|proficient in|left-handed|made redundant|a (?:big |huge |massive )?fan of|member of|a member of|vegan|vegetarian|diabetic|not (?:a|an|on|in|much of)) )`,
      'iu',
    ),
    'I am ',
  ],
];

const PLANNED = new RegExp(
  `^(?:the |our )?((?:[\\p{L}\\d'-]+ ){0,3}?[\\p{L}\\d-]+)(?:'s| is| are)?,? (?:on |next |this |at )?(?:the )?(?:${alternatives(WEEKDAYS)}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:${alternatives(MONTHS)})|(?:${alternatives(MONTHS)}) \\d|tomorrow)\\b`,
  'iu',
);
const NOT_TELLING =
  /^(?:thinking|wondering|going|looking|trying|being|saying|speaking|talking|asking|meaning|hoping (?:you|for the best|this|that|it)|doing|having|getting|coming|waiting|feeling|guessing|nothing|anything|something|everything|during|considering|according|regarding|including|following|morning|evening|testing|loading|making (?:sure|it|sense)|kidding|joking|running late|calling|checking|changed my mind|got (?:it|that|you|this|to)|made it|said|thought|meant|told|did|done|had|was|were|been|forgot|found (?:it|this|that)|need|heard|saw|knew|tried|felt|looked|seen|agreed|noted|understood|fixed|sorted|added|cancelled|stopped|missed|lost|called|asked)\b/i;
/** Bases that are no command where these follow. */
const TOLD =
  /^(?:(?:also|still|just|mostly|mainly|usually|always|often) )*(?:(?:own|drive|wear|have|rent|keep) (?:an?|two|three|no|my own|glasses)\b|commute\b|suffer from|belong to|volunteer (?:at|for|with|in)|prefer |drink (?!up\b)|eat (?!up\b)|collect \p{L}+s\b|speak (?:\p{Lu}|two|three|fluent)|support \p{Lu}|come from|live |work (?:at|for|as|in|from|nights|days|part|full|shifts|weekends)|play (?:in an?|for|five|football|tennis|golf) |study \p{Ll}+ at|like |love |hate |smoke\b|vape\b|go by |grew )/iu;
const DENIED =
  /^(?:(?:really|just|still|also) )?(?:don't|do not|can't|cannot|never|haven't|won't|didn't|wasn't|not) (?!(?:you|worry|mind|forget|think|know|care|get|bother|let|tell|be|have to|want to|need to|wait|believe|understand|say|see|ask|do it|do that|sure|bad|now|yet|really$|today|me|that|the|too|so|at all|even|again|fair|happy|my|a (?:problem|clue|chance)|good|great|again|going|quite|always)\b)(\p{L}+)/iu;

/** A sentence for what stands without its subject or its verb: "Engineer.", "Two kids, Ann and Tom", "Left the union". */
export function completed(sentence: string): string {
  const text = sentence.replace(/^(\p{L}[\p{L} -]{2,25}) (?:here|speaking)$/iu, (said, who: string) =>
    BY_ONE_WORD.test(who) || namesOccupation(who) ? who : said,
  );
  for (const [fragment, whole] of FRAGMENTS) if (fragment.test(text)) return text.replace(fragment, whole);
  const traded = /^((?:\p{L}[\p{L}'-]* ){0,3}?\p{L}[\p{L}'-]*) by (?:trade|profession|training)/iu.exec(text)?.[1];
  if (traded !== undefined && isOccupation(traded)) return `I am a ${text}`;
  const occupied = /^((?:\p{L}[\p{L}'-]* ){0,3}?\p{L}[\p{L}'-]*)(?= by (?:trade|profession|training)|(?:,)? (?:at|for|in|with) |$|,)/u.exec(
    text,
  )?.[1];
  if (occupied !== undefined && !isCommand(text) && namesOccupation(occupied)) return `I am a ${text}`;
  const planned = PLANNED.exec(text)?.[1];
  if (planned !== undefined && kindOfDate(planned) !== undefined && !isCommand(text) && !/\b(?:my|i|we|our|have|got|has|is|was)\b/i.test(planned))
    return `my ${planned} is ${text.replace(/^(?:the|our) /i, '').slice(planned.length).replace(/^(?:'s| is| are)?,? /, '')}`;
  const first = /^(?:just |recently |finally |also |still |currently |only |already |now )*(\p{Ll}+|\p{Lu}\p{Ll}+)(?= \S)/u.exec(text)?.[1];
  if (first === undefined) return text;
  if (TOLD.test(text)) return `I ${text}`;
  const denied = DENIED.exec(text)?.[1];
  if (denied !== undefined) {
    const { known, form } = verbForm(denied);
    if (/^not /i.test(text)) return known && form === 'past' ? `I have ${text}` : text;
    return known && form === 'base' ? `I ${text}` : text;
  }
  const { form, known, base } = verbForm(first);
  if (!known || NOT_TELLING.test(text) || /^(?:be|do|have)$/.test(base)) return text;
  if (form === 'ing' && !/^\S+ (?:is|was|isn't|makes|gives|helps|can|will|and|it|that|this)\b/i.test(text)) return `I am ${text}`;
  return form === 'past' && !/^(?:\S+ )*?(?:born)\b/i.test(first) && !/^\S+ by\b/i.test(text) ? `I ${text}` : text;
}
