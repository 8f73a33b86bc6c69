import { frame, type ClauseReader } from '../clause';
import { lasting, TIMED } from './time-of-day';

/** Books, programmes, music. */
export const MEDIA: readonly ClauseReader[] = [
  frame(
    'read',
    /^(?!out\b|that\b|it\b|this\b|about\b|up\b|your\b|from\b|an? (?:article|message|email|post|thread|report|review|paper)|the (?:news|article|instructions|manual|email|message|paper)|my [a-zÀ-ỿ]+ (?:wrong|right))(?:a lot of |lots of |mostly |mainly |through |only )*(.+)$/i,
    (captured, clause) =>
      clause.negated || clause.progressive || lasting(clause)
        ? /^(?:it|that|them|somewhere|online|in bed)\b/i.test(captured) ||
          clause.tense === 'past' ||
          (clause.perfect && !clause.progressive)
          ? []
          : [{ predicate: 'reads', object: captured }]
        : [],
  ),
  frame(
    'watch',
    /^(?!.*\b(?:right now|tonight|just now)\b)(?:a lot of |lots of |mostly |mainly |only |too much |way too much |any )*(.+)$/i,
    (captured, clause) =>
      !lasting(clause) ||
      /^(?:it|that|them|this)\b/i.test(captured) ||
      (/^(?:him|her|the (?:news|match|game|telly|tv|kids|football now))\b/i.test(captured) && clause.progressive) ||
      (clause.progressive && !/^\p{Lu}|\b(?:again|series|season)\b/u.test(captured)) ||
      /^(?:my weight|what|the clock|out|over|where|you)\b/i.test(captured) ||
      (clause.perfect && !clause.progressive)
        ? []
        : [{ predicate: 'watches', object: captured }],
  ),
  frame(
    'listen',
    /^(?:mostly |mainly |a lot |only )*to (?:a lot of |lots of |mostly |mainly |only |nothing but |any )*(.+)$/i,
    (captured, clause) =>
      !lasting(clause) ||
      /^(?:you|it|that|them|me|this|him|her|what)\b/i.test(captured) ||
      (clause.progressive && !TIMED.test(clause.rest) && !clause.perfect)
        ? []
        : [{ predicate: 'listens to', object: captured }],
  ),
  frame(
    'support|follow',
    /^(?:the )?((?:\p{Lu}|[Cc]rystal|[Aa]ston)[\p{L}' -]*|\p{Ll}+(?: (?:city|united|town|rovers|wanderers|fc|county))?)(?=$|[,.!]| (?:fc|sadly|for|since|till|and|but|because|actually)\b)/u,
    (captured, clause) =>
      clause.verb === 'support' &&
      lasting(clause) &&
      !/^(?:my|the|your|his|her|that|this|it|them|you|a|an|our|any|many|lots|both|each|every)\b/i.test(captured)
        ? [{ predicate: 'team', object: captured }]
        : undefined,
  ),
  frame('be', /^(?:an? )?(?:\p{L}+ )?supporter of (?:the )?(\p{Lu}.+)$/u, 'team'),
  frame(
    'be',
    /^(?:an? )?(?:big |huge |massive |lifelong |life-long |die-?hard |keen |proud |lapsed |long-suffering )*(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*) (?:fan|supporter|season ticket holder)\b/u,
    (captured) => [
      {
        predicate:
          /^(?:Beatles|Stones|Star Wars|Star Trek|Harry Potter|Marvel|Doctor Who|Taylor Swift|Formula|F1|Disney|Queen|Abba|ABBA|Oasis|Tolkien|Lego|Apple|Nintendo|Bowie|Elvis|Springsteen|Beyoncé|Pokémon|Tolkien|Austen)\b/.test(
            captured,
          )
            ? 'likes'
            : 'team',
        object: captured,
      },
    ],
  ),
  frame(
    'be',
    /^(?:an? )?(?:big |huge |massive |lifelong |life-long |die-?hard |keen |proud )*(?!football|rugby|cricket|no )(\p{Ll}+(?: \p{Ll}+)?) (?:fan|supporter)\b/u,
    (captured) => [{ predicate: 'likes', object: captured }],
  ),
];
