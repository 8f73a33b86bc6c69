import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';
import { MONTHS, NUMBER_WORDS, alternatives } from '../words/lists';

/** A number of years, in digits or words. */
export const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})(?: and a half)?`;

const DATE = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${alternatives(MONTHS)})(?:,? \\d{4})?|(?:${alternatives(MONTHS)})(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}|the \\d{1,2}(?:st|nd|rd|th)|christmas day|new year's (?:day|eve)|boxing day|valentine's day|halloween)`;

const PLACE = '(?:near |outside |just outside |a village |the town of )?';

const AGE_ONLY = new RegExp(
  `^(?:only |just |now |about |almost |nearly |over )*(${NUMBER}(?: (?:weeks?|months?) old| (?:weeks|months))?)(?: (?:years? old|years? of age|yrs?(?: old)?|yo|and))?(?=$|[,.!;]| (?:now|today|next|this|in|on|last|and|years?|but|since|already)\\b)(?! years? (?:older|younger|into|in|away|from|ahead|behind|sober|clean|older))(?! (?:and a half )?(?:foot|feet|stone|kilos?|kg|cm|metres?|pounds|minutes|hours|miles|weeks|months|per|percent|of|o'clock))`,
  'i',
);

/** "I'm 52", "I turned 67", "born on 3 May in Kraków". */
export const BIRTH: readonly ClauseReader[] = [
  frame('be', AGE_ONLY, (captured, clause) =>
    clause.attribute === undefined &&
    clause.tense === 'present' &&
    !clause.future &&
    !/^\S+ and \d/.test(clause.rest) &&
    !/\bwe(?:'re| are)\b/i.test(clause.whole)
      ? [{ predicate: 'age', object: captured.replace(/ old$/, ''), exact: true }]
      : undefined,
  ),
  frame(
    'be',
    new RegExp(
      `^in (?:my|her|his) ((?:early |mid |late |mid-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|20s|30s|40s|50s|60s|70s|80s))`,
      'i',
    ),
    'age',
  ),
  frame(
    'turn',
    new RegExp(`^(?:the ripe old age of )?(${NUMBER})(?![\\p{L}])(?: (?:on|in) (${DATE}))?`, 'iu'),
    (captured, clause, match) =>
      clause.negated || clause.progressive
        ? []
        : [
            ...(match[2] !== undefined && clause.tense === 'present'
              ? []
              : [{ predicate: 'age', object: captured, exact: true }]),
            ...(match[2] !== undefined && clause.tense === 'present'
              ? [{ predicate: 'birthday', object: match[2], exact: true }]
              : []),
          ],
  ),
  frame('be', new RegExp(`^born (?:(?:on|in|at) )?(${DATE})(?: in (.+))?`, 'i'), (captured, _, match) => [
    { predicate: 'birthday', object: captured, exact: true },
    ...(match[2] === undefined ? [] : [{ predicate: 'birthplace', object: match[2] }]),
  ]),
  frame(
    'be',
    new RegExp(`^born(?: and (?:raised|bred|brought up))? (?:in|at|near) (.+?)(?: (?:on|in) (${DATE}))?[.!]*$`, 'i'),
    (captured, clause, match) => [
      { predicate: /^born and/i.test(clause.rest) ? 'hometown' : 'birthplace', object: captured },
      ...(match[2] === undefined ? [] : [{ predicate: 'birthday', object: match[2], exact: true }]),
    ],
  ),
  frame('grow', new RegExp(`^up (?:in|on|near|at|around) (?:a \\p{L}+ )?${PLACE}(.+)$`, 'iu'), (captured, clause) =>
    clause.tense === 'past' || clause.perfect
      ? [{ predicate: 'hometown', object: captured.replace(/^.*?\b(?:near|outside) (?=\p{Lu})/u, '') }]
      : undefined,
  ),
  frame('be', /^(?:originally |actually )?(?:raised|brought up) (?:in|on|near) (.+)$/i, 'hometown'),
  frame('come|hail', /^(?:originally |actually )?from (.+)$/i, (captured, clause) =>
    (clause.tense === 'present' || clause.subject !== PERSON) && clause.attribute === undefined && isPlaceName(captured)
      ? [{ predicate: 'hometown', object: placeOf(captured) }]
      : undefined,
  ),
  frame('be', /^(?:originally |actually |all )?from (.+)$/i, (captured, clause) =>
    clause.attribute === undefined && isPlaceName(captured)
      ? [{ predicate: 'hometown', object: placeOf(captured) }]
      : undefined,
  ),
];

function isPlaceName(text: string): boolean {
  return !/^(?:mars|venus|the (?:moon|future|past|look|start|heart|bank|council|office|shop|beginning|same)|work|home|here|an? (?!(?:[a-zÀ-ỿ]+ )*(?:village|town|farm|city|place|suburb|island|hamlet) (?:near|outside|in|called|of) )|it|all|my |time|what|heaven|another|now)\b/i.test(
    text,
  );
}

/** "A small village near Brno": the place that has a name. */
function placeOf(text: string): string {
  return (
    /^an? (?:[a-zÀ-ỿ]+ )*(?:village|town|farm|city|place|suburb|island|hamlet) (?:near|outside|in|called|of) (.+)$/i.exec(
      text,
    )?.[1] ?? text
  );
}
