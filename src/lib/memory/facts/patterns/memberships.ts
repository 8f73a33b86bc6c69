import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';
import { kindOfCompany } from '../words/companies';

/** Clubs, providers, parties, good works. */
export const MEMBERSHIPS: readonly ClauseReader[] = [
  frame(
    'go',
    /^to (?:the |an? )?(\p{Lu}\p{L}+ (?:church|chapel|mosque|synagogue|temple|gurdwara))\b/u,
    (captured, clause) =>
      clause.negated || clause.tense === 'past' || clause.progressive
        ? []
        : [{ predicate: 'religion', object: captured }],
  ),
  frame(
    'switch|change|move|transfer',
    /^(?:over |energy |bank |phone )*(?:banks |provider |supplier |providers )*(?:from (\p{Lu}[\p{L}&' ]*?) )?(?:over )?to (\p{Lu}[\p{L}&']*(?: \p{Lu}[\p{L}&']*)*)$/u,
    (captured, clause, match) =>
      clause.subject !== PERSON || clause.verb === 'move' || clause.negated || clause.future || clause.progressive
        ? undefined
        : [
            ...(captured === '' ? [] : [{ predicate: providerKind(captured), object: captured, negative: true }]),
            { predicate: providerKind(match[2] ?? ''), object: match[2] ?? '' },
          ],
  ),
  frame('bank', /^(?:with|at) (.+)$/i, 'bank'),
  frame(
    'be',
    /^with ((?:\p{Lu}[\p{L}&']*)(?: \p{Lu}[\p{L}&']*)*)(?=$|[,.]| (?:by|for|any|now|since|and|at)\b)/u,
    (captured, clause) =>
      clause.attribute !== undefined
        ? undefined
        : [{ predicate: clause.perfect ? 'bank' : providerKind(captured), object: captured }],
  ),
  frame(
    'be',
    /^(?:currently |also |still )*on (Facebook|Twitter|Instagram|TikTok|LinkedIn|WhatsApp|Snapchat|Mastodon|Bluesky|Reddit|Tinder|Hinge|Strava|Discord|YouTube|Threads|Signal|Telegram)\b/i,
    'memberships',
  ),
  frame(
    'be',
    /^(?:an? )?(?:[a-zÀ-ỿ]+ )?(?:members? of|in|part of|on) (?:an? |the |my |our )?((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){0,3}?(?:choir|band|orchestra|book club|club|union|team|committee|society|quiz team|group|rotary|scouts|guides|wi|association|party|council|board|league|troupe|national trust|amateur dramatics society|parish council|pta))(?=$|[,. ])/i,
    (captured, clause) =>
      clause.attribute !== undefined || clause.tense === 'past'
        ? undefined
        : [{ predicate: 'memberships', object: captured }],
  ),
  frame('be', /^(?:an? )?(?:proud |paid-up |founding |life )*member of (.+)$/i, 'memberships'),
  frame('belong', /^to (.+)$/i, (captured, clause) =>
    clause.subject === PERSON ? [{ predicate: 'memberships', object: captured }] : undefined,
  ),
  frame(
    'join',
    /^(?:a |an |the |my |our )?((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){0,3}?(?:gym|choir|club|band|team|union|party|society|committee|orchestra|league|scouts|library))\b/i,
    (captured, clause) =>
      clause.future || clause.progressive || clause.negated ? [] : [{ predicate: 'memberships', object: captured }],
  ),
  frame(
    'quit|leave',
    /^(?:the |my |our )((?:[a-zÀ-ỿ]+ )?(?:gym|choir|club|band|team|union|party|society|committee|orchestra|league))\b/i,
    (captured, clause) =>
      clause.future || clause.progressive || clause.negated
        ? []
        : [{ predicate: 'memberships', object: captured, negative: true }],
  ),
  frame(
    'sing|play|act|perform|dance|serve|sit',
    /^(?:in|with|for|on) (?:an? |the |my |our )?((?:[a-zÀ-ỿ][a-zÀ-ỿ'-]* ){0,3}?(?:choir|band|orchestra|group|quartet|troupe|ensemble|team|league|committee|panel|theatre|club))(?=$|[,. ])/i,
    (captured, clause) =>
      clause.tense === 'past' || clause.future || clause.negated
        ? []
        : [{ predicate: 'memberships', object: captured }],
  ),
  frame(
    'vote',
    /^(?:for )?(?:the )?(labour|conservative|tory|green|greens|lib dem|liberal democrat|snp|plaid cymru|reform|republican|democrat|ukip|sinn féin|sdlp|dup|democrats|republicans|labor|liberal)\b/i,
    (captured, clause) => (clause.future ? [] : [{ predicate: 'politics', object: captured }]),
  ),
  frame('volunteer|help', /^(?:out )?(?:at|for|with|in) (.+)$/i, (captured, clause) =>
    clause.tense === 'past' ||
    clause.future ||
    (clause.verb === 'help' &&
      !/\b(?:food bank|shelter|charity|hospice|church|scouts|guides|club|library|soup kitchen)\b/i.test(captured))
      ? []
      : [{ predicate: 'volunteering', object: captured }],
  ),
  frame('volunteer', /^as (.+)$/i, 'volunteering'),
  frame(
    'have|run',
    /^(?:got )?(?:an? |our |my )((?:[a-zÀ-ỿ]+ )?(?:quiz team|book club|band|choir|football team|five-a-side team|allotment society|running club|club|jazz band))(?=$|[,.]| (?:and|who|on|in|at|with|called)\b)/i,
    (captured, clause) => (clause.tense === 'past' ? [] : [{ predicate: 'memberships', object: captured }]),
  ),
];

function providerKind(name: string): string {
  return kindOfCompany(name) ?? 'memberships';
}
