import { ANIMALS, alternativesOfRelations } from '../words/kin';
import { alternatives } from '../words/lists';
import { NAME, isName } from '../words/names';
import { RELATION_ADJECTIVES } from '../words/relations';

const KIN = `(?:(?:${RELATION_ADJECTIVES}) )*(?:${alternativesOfRelations()}|(?:\\p{L}+ )?(?:${alternatives(ANIMALS)}))`;
/** Names need their capitals, words of kin do not care. */
const insensitive = (words: string): string =>
  words.replace(/(?<!\\)\b([a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const WORDS = insensitive(KIN);
const MY = '(?:[Mm]y|[Oo]ur)';

const NAME_FIRST = new RegExp(
  `^(?:[Tt]hat's |[Tt]his is )?(${NAME}), (?:that's |who's |who is |she's |he's )?(${MY} ${WORDS}), (?:(?:who|he|she|it)(?='s| ) ?)?`,
  'u',
);
const NAME_SECOND = new RegExp(`^(${MY} ${WORDS}), (${NAME}), (?:who(?='s| ) ?)?`, 'u');
const NAME_IS_KIN = new RegExp(
  `^(${NAME})(?:'s| is) (${MY} ${WORDS})(?=$|[,.]| and| who| but| from| at| in| now| too)`,
  'u',
);
const CALLED_KIN = new RegExp(`^(?:[Hh]e|[Ss]he|[Ii]t)(?:'s| is) (?:called|named) (${NAME}), (${MY} ${WORDS})$`, 'u');
const TWO_NAMED = new RegExp(
  `^(${MY}) (\\p{Ll}+) and (?:${MY.toLowerCase()} )?(\\p{Ll}+)(?:'s names)? are (?:called |named )?(${NAME}) and (${NAME})$`,
  'u',
);
const COUPLE = new RegExp(
  `^(?:[Mm]e and (${NAME})|(${NAME}) and (?:I|me))(?:'ve| have| are|'re) (?:been )?(?:together|married|a couple|engaged)\\b`,
  'u',
);
const CALLS_KIN = new RegExp(`^(?:[\\p{L}']+ (?:all )?)?[Cc]alls? (${MY} ${WORDS}) (?=\\p{Lu})`, 'u');

/** "Rafe hates peas, he's my son": who it is comes last. */
const TOLD_AFTER = new RegExp(
  `^(${NAME})((?:'s| |')[^,]{3,80}), (?:he|she|it|that|they)(?:'s| is|'re| are) (${MY} ${WORDS})(?: by the way| btw| I mean)?$`,
  'u',
);
/** "Rafe my boy has eczema". */
const NAME_THEN_KIN = new RegExp(
  `^(${NAME}) (${MY} ${WORDS}) (?=(?:is|was|has|likes|loves|hates|lives|works|plays|goes|can't|doesn't|wants|studies|teaches|speaks)\\b)`,
  'u',
);
/** "My baby group friend Saskia", "my uni housemate Priya": what kind of friend is left out. */
const MODIFIED_KIN = new RegExp(
  `\\b([Mm]y|[Oo]ur) (?:(?!ex\\b|former\\b|favourite\\b|and\\b|friend\\b|best\\b|step|half)\\p{Ll}[\\p{Ll}-]* ){1,2}(friend|mate|housemate|flatmate|colleague|manager|teacher|tutor|coach|neighbour|brother|sister|cousin|boss|son|daughter|grandson|granddaughter|uncle|aunt|dog|cat) (?=(?:called |named )?\\p{Lu}\\p{Ll})`,
  'gu',
);
/** "My brother, who lives in Leeds, is a vet". */
const WHO_CLAUSE = new RegExp(`^(${MY} ${WORDS}(?:,? ${NAME})?), who( is|'s)? ([^,]+)(?:, (.+))?$`, 'u');
/** "Neighbour Bosse borrows", "Uncle Yaw is", "Mother-in-law, Brenda, has". */
const KIN_FIRST = new RegExp(
  `^(${insensitive('(?:mother|father|sister|brother|son|daughter)[- ]in[- ]law|neighbour|flatmate|housemate|cousin|nephew|niece|husband|wife|daughter|son|uncle|aunt|auntie|aunty|grandma|grandpa|granny|grandad|granddad|nana|nan|gran|colleague|boss|mate|ex|landlord|landlady')}),? (${NAME})(?=,? |'s )`,
  'u',
);

/** A sentence in which whoever is named stands as "my sister Ana", however that was put. */
export function withKinBeforeName(sentence: string): string {
  const named = (whole: string, name: string, kin: string): string => (isName(name) ? `${kin} ${name} ` : whole);
  return sentence
    .replace(TOLD_AFTER, (whole, name: string, rest: string, kin: string) =>
      isName(name) ? `${kin} ${name}${rest}` : whole,
    )
    .replace(NAME_THEN_KIN, named)
    .replace(
      WHO_CLAUSE,
      (_, kin: string, is: string | undefined, said: string, rest: string | undefined) =>
        `${kin}${is ?? ''} ${said}${rest === undefined ? '' : ` and ${rest}`}`,
    )
    .replace(MODIFIED_KIN, '$1 $2 ')
    .replace(KIN_FIRST, (whole, kin: string, name: string) => (isName(name) ? `my ${kin} ${name}` : whole))
    .replace(NAME_FIRST, named)
    .replace(NAME_SECOND, '$1 $2 ')
    .replace(NAME_IS_KIN, (whole, name: string, kin: string) => (isName(name) ? `${kin} is called ${name}` : whole))
    .replace(TWO_NAMED, '$1 $2 is called $4 and $1 $3 is called $5')
    .replace(CALLED_KIN, '$2 is called $1')
    .replace(
      COUPLE,
      (_, one: string | undefined, other: string | undefined) => `my partner is called ${one ?? other ?? ''}`,
    );
}

/** "Everyone calls my brother Bo" is "my brother goes by Bo". */
export function withKinGoingBy(clause: string): string {
  return clause.replace(CALLS_KIN, '$1 goes by ');
}
