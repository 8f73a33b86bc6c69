import { rightSpelling } from '../words/misspellings';
import { verbForm } from '../words/verbs';
import { withoutHesitation } from './spoken';

/** Misspellings of the words on which sentences hang; what the sentence is about is left as written. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|are|was|were|have|has|had|ca|wo|would|could|should)nt\b/gi, "$1n't"],
  [/\b(?:shoud|shoudl|shuold)\b/gi, 'should'],
  [/\bcannae\b/gi, "can't"],
  [/\b(do|did|does|is|was|have|has|would|could)nae\b/gi, "$1n't"],
  [/\bdinnae\b/gi, "don't"],
  [
    /\b(?:ma|mah|mi) (?=(?:wee|mum|mam|dad|da|wife|man|dog|cat|brother|sister|name|house|job|wean|weans|bairn)\b)/gi,
    'my ',
  ],
  [/\bain't got\b/gi, "haven't got"],
  [/\b(i) ain'?t\b/gi, "$1'm not"],
  [/\b(he|she|it|that) ain'?t\b/gi, "$1 isn't"],
  [/\b(we|you|they) ain'?t\b/gi, "$1 aren't"],
  [/\b(not|n't|never) (.{2,40}) no more\b/gi, '$1 $2 any more'],
  [/\bim\b/gi, "I'm"],
  [/\bilove\b/gi, 'I love'],
  [/\bive\b/gi, "I've"],
  [/\b(he|she|it|that|there|what|who)s\b(?=\s)/gi, "$1's"],
  [/\b(they|you)re\b(?=\s)/gi, "$1're"],
  [/\b(they|we|you)ve\b/gi, "$1've"],
  [/\b(bf|gf|mum|mom|dad)s(?=\s(?:name|birthday))/gi, "$1's"],
  [/\bmy names (?!is\b|are\b)(?=[a-zÀ-ỿ])/gi, "my name's "],
  [/\bname'?s?\s+(?=is\b)/gi, 'name '],
  [/(?<=\bmy [a-zÀ-ỿ]{2,20})(?<!s|\bhi|\bthi)s (?=(?:called|named|an?)\b)/gi, "'s "],
  [/\b(my|me)self\b/gi, 'myself'],
  [/\b(?:hisself)\b/gi, 'himself'],
  [
    /(?<=^|[,.;] |\b(?:and|but|so|cos|with|of|to|for|like|love|hate|on|in|from|at|is|and then|about|than|by) )me (?=(?:own|old|big|little|new|youngest|eldest|mum|mam|mom|mother|dad|da|father|nan|nana|gran|grandad|granddad|sister|brother|son|daughter|lad|lass|wife|husband|missus|partner|girlfriend|boyfriend|fella|bloke|mate|mates|boss|gaffer|neighbour|uncle|auntie|aunt|cousin|niece|nephew|kids|family|dog|cat|car|van|bike|house|flat|job|work|hair|eyes|knee|back|brew|tea|birthday|name|surname|nickname|address|email|number|mobile|partner's|phone|passport|team|hobby|favourite|dinner)\b)/gi,
    'my ',
  ],
  [
    /(?<!\b(?:two|three|four|five|six|\d|some|many|the|our) (?:\p{L}+ )?)\b(sister|brother|mother|father|wife|husband|daughter|son|dog|cat|friend|boss|girlfriend|boyfriend|partner|nephew|niece|teacher)s(?=\s(?:name|birthday|called|named)\b)/giu,
    "$1's",
  ],
  [/\bw\/? (?=(?:my|the|a|an|our|me|his|her|their|some|friends)\b)/gi, 'with '],
  [/\bfave\b/gi, 'favourite'],
  [/(?<=\bfavou?rite )color\b/gi, 'colour'],
  [/\b(now|then) its\b/gi, "$1 it's"],
  [/\bhosue\b/gi, 'house'],
  [/\bmy manger\b/gi, 'my manager'],
  [/\b(?:neigbour|nieghbour|neighbur)\b/gi, 'neighbour'],
  [/\b(?:coleague|collegue|coleage)\b/gi, 'colleague'],
  [/\b(?:hubsand|husbnad|huband)\b/gi, 'husband'],
  [/\b(?:duaghter|dauther|daugther|daugter)\b/gi, 'daughter'],
  [/\bhav\b/gi, 'have'],
  [/\bluv\b/gi, 'love'],
  [/\b(?:alergic|allergik|alergik|allegic|alergc)\b/gi, 'allergic'],
  [/\b(?:afriad|affraid|afraide)\b/gi, 'afraid'],
  [/\blearing\b/gi, 'learning'],
  [/\b(?:freind|frend)\b/gi, 'friend'],
  [/\b(girl|boy)freind\b/gi, '$1friend'],
  [/\buntill\b/gi, 'until'],
  [/\b(?:favorite|favrite|favourit|favorit|faviourite|favurite)\b/gi, 'favourite'],
  [/\b(?:usualy|ususally|usally)\b/gi, 'usually'],
  [/\b(?:realy|rly)\b/gi, 'really'],
  [/\b(?:brithday|birthay|bday|b-day)\b/gi, 'birthday'],
  [/\bbirthdays(?=\s(?:in|on|the|is)\b)/gi, "birthday's"],
  [/\bmi (?=wife|husband|mum|dad|sister|brother|name|son|daughter)/gi, 'my '],
  [/\b(?:wrok|owrk)\b/gi, 'work'],
  [/\b(?:borthre|brohter|borther)\b/gi, 'brother'],
  [/\b(?:sistr|sitser)\b/gi, 'sister'],
  [/\b(?:becuase|becasue|becouse|cuz|coz|'cause|'cos)\b/gi, 'because'],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bcannot\b/gi, "can't"],
  [/\bcan not\b/gi, "can't"],
];

/** What is typed in a chat beside what is said: it would stand where a clause begins or be taken for part of an object. */
const CHATTER =
  /(?:,\s*)?(?<![\p{L}'-])(?:lol|lmao+|rofl|(?:ha){2,}h?|(?:he){2,}|omg|ngl|tbh|btw|smh|fyi|imo|imho|rn|ugh+|yay+|aw+|xd+|[:;]-?[()dp])(?![\p{L}'])[,!.]*/giu;

/** One kind of apostrophe and quote, single spaces, and the commonest slips of the small words put right. */
export function normalise(text: string): string {
  let result = text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/(?<=\p{Ll})(\p{Ll})\1{2,}/gu, '$1')
    .replace(CHATTER, (noise: string) => (/[.!]$/.test(noise) ? '. ' : ' '))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ (?=[.,!?])/g, '')
    .replace(/^[.,! ]+/, '')
    .trim();
  result = result.replace(/\b(\p{L}{2,}in)'?(?=\s)/gu, (word, stem: string) => {
    const { known, form } = verbForm(`${stem}g`);
    return known && form === 'ing' ? `${stem}g` : word;
  });
  result = result.replace(/\b\p{L}{4,}\b/gu, rightSpelling);
  for (const [wrong, right] of SPELLINGS) result = result.replace(wrong, right);
  return withoutHesitation(result);
}
