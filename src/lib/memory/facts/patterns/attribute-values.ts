import { PERSON } from '../../../core/fact';
import { relatedTo, type Clause, type Draft } from '../clause';
import { splitList } from '../objects';
import { WHEN } from './attribute-kinds';
import { couldBeName, named } from './names';

/** "My sister's name is Ana": a relation of the person's, or a name. */
export function nameOf(clause: Clause, value: string): readonly Draft[] {
  const names = value
    .replace(/ (?:but|and (?:he|she|i|it|everyone|people|they)|because|so|which|by the way|if)\b.*$/i, '')
    .replace(/[.!]+$/, '');
  const past = clause.tense === 'past';
  if (clause.relation !== undefined && clause.subject !== PERSON)
    return splitList(names)
      .filter(couldBeName)
      .map((object) => ({
        subject: relatedTo(clause),
        predicate: clause.relation ?? '',
        object,
        exact: true,
        negative: clause.negated || (past && clause.relation === 'pets'),
      }));
  if (clause.subject === PERSON) return named(names).map((draft) => ({ ...draft, negative: clause.negated || past }));
  return [{ predicate: 'name', object: names, exact: true }];
}

/** "My favourite film is Jaws". */
export function favourite(clause: Clause, attribute: string, value: string, past: boolean): readonly Draft[] {
  if (past && !clause.perfect && !clause.formerly) return [];
  if (/^(?:one|the one|that|this|when|it|how)\b/i.test(value)) return [];
  const thing = attribute
    .replace(/^(?:all-time |absolute )*favou?rite (?:kind of |type of |sort of )?/, '')
    .replace(/color/, 'colour')
    .replace(/ (?:of all time|ever|in the world|right now)$/, '');
  return thing === '' || thing === 'is' || /favou?rite/.test(thing)
    ? [{ predicate: 'likes', object: value }]
    : [
        {
          predicate: `favourite ${thing}`,
          ...(clause.formerly ? { negative: true } : {}),
          object: value.replace(
            /^(?:undoubtedly |without doubt |easily |by far |of course |still |always |has to be |either |got to be |definitely |probably )+/i,
            '',
          ),
        },
      ];
}

/** The value of an attribute that has a predicate of its own; nothing where it is no such value ("my car is slow"). */
export function plain(clause: Clause, predicate: string, value: string, past: boolean): readonly Draft[] | undefined {
  const object = value.replace(/^(?:in|on|at|by|to|around|about|near|from|with) (?=\S)/i, '');
  if (predicate === 'home') {
    if (
      !/^(?:in|on|near|at|just outside|by|number \d|\d)/i.test(value) ||
      /^(?:in|on|at) (?:a mess|chaos|the (?:clouds|middle of|way|market)|fire|order|need|ruins|my|trouble|it)\b/i.test(
        value,
      )
    )
      return [];
    if (/^\d/.test(value) && !/^\d+\w? \p{Lu}/u.test(value)) return [];
    return /^(?:at |on )?(?:number )?\d/i.test(value)
      ? [{ predicate: 'address', object: value.replace(/^(?:at |on )?(?:number )?/i, ''), exact: true }]
      : [{ predicate, object: /^near/i.test(value) ? value : object }];
  }
  if (predicate === 'worked at') return [{ predicate, object: object.replace(/^(?:as )?/i, ''), negative: false }];
  if (
    predicate === 'allergies' &&
    /^(?:worst|bad|worse|terrible|better|awful|acting|playing|killing|really|so|the worst)\b/i.test(value)
  )
    return [];
  if (
    predicate === 'age' &&
    !/^(?:\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[a-zÀ-ỿ]+teen|ten|one|two|three|four|five|six|seven|eight|nine|eleven|twelve)\b)/i.test(
      value,
    )
  )
    return [];
  if (/^(?:studies|school|job|employer|home)$/.test(predicate) && WHEN.test(value)) return [];
  if (predicate === 'income' && !/\d/.test(value)) return [];
  if (predicate === 'employer' && clause.attribute === 'company' && !/^(?:called|\p{Lu})/u.test(value)) return [];
  if (
    /^(?:phone|computer|vehicles|bank|shoe size|commute|school|job|studies|diet|team|projects|income)$/.test(
      predicate,
    ) &&
    !new RegExp(
      `^(?:an? |the |\\p{Lu}|\\d|size |called|my |half|about|${predicate === 'job' || predicate === 'studies' || predicate === 'diet' ? '\\p{L}' : '(?:ford|nokia|samsung|iphone)'})`,
      'u',
    ).test(value)
  )
    return [];
  if (predicate === 'vehicles' && /^(?:the|about|my|in|at|\d)/i.test(value) && !/^(?:the )?\d{4} /.test(value))
    return [];
  if (
    predicate === 'job' &&
    /^(?:\p{Ll}+ing\b|so|very|really|boring|hard|great|fine|ok|killing|stressful|the (?:worst|best)|too|quite|busy|hectic|crazy|going|fun|exhausting|mad|a (?:nightmare|mess|pain|joke|slog))/u.test(
      value,
    )
  )
    return [];
  if (
    /^(?:phone|computer|vehicles)$/.test(predicate) &&
    (clause.progressive || /\b(?:dead|broken|dying|about to|out of|in the|stolen|slow|old now)\b/i.test(value))
  )
    return [];
  if (predicate === 'work hours' && !/\d|twelve|eleven|hours|six|seven|eight|nine|ten|day|night|week|to\b/i.test(value))
    return [];
  if (predicate === 'work hours') return [{ predicate, object, exact: true }];
  if (predicate === 'shoe size') return [{ predicate, object: value.replace(/^(?:an? |size )+/i, ''), exact: true }];
  if (predicate === 'eye colour' && !/\b(?:brown|blue|green|hazel|grey|gray|amber|black|dark)\b/i.test(value))
    return [];
  if (predicate === 'surname')
    return [
      {
        predicate,
        object: object.replace(/ (?:and|but|so|because|which|since)\b.*$/i, ''),
        exact: true,
        negative: clause.negated || (past && !/maiden/i.test(clause.attribute ?? '')),
      },
    ];
  if (
    predicate === 'hair colour' &&
    !/\b(?:brown|blonde?|black|red|ginger|gr[ae]y|auburn|white|dark|fair|curly|silver|pink|blue|straight|long|short)\b/i.test(
      value,
    )
  )
    return [];
  if (predicate === 'goals') return [{ predicate, object: value.replace(/^to /i, ''), negative: false }];
  if (predicate === 'pronouns' || predicate === 'email' || predicate === 'phone number')
    return [
      {
        predicate,
        object: value.replace(/[.!]+$/, '').replace(/ (?:if|in case|by the way|and)\b.*$/i, ''),
        exact: true,
      },
    ];
  if (predicate === 'address')
    return [{ predicate, object: value.replace(/^(?:number |at )/i, '').replace(/[.!]+$/, ''), exact: true }];
  if (predicate === 'birthday') return birthday(clause, value);
  if (past && !/^(?:hometown|birthplace|native language|surname|name)$/.test(predicate))
    return [{ predicate, object, negative: true }];
  return [{ predicate, object }];
}

/** The day, without what is said around it. */
function birthday(clause: Clause, value: string): readonly Draft[] {
  if (
    /^(?:today|tomorrow|yesterday|coming|soon|next|in (?:\d+|\w+) (?:days|weeks|months)|ruined|great|a |was|this)/i.test(
      value,
    ) &&
    !/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(value)
  )
    return [];
  return [
    {
      subject: clause.subject,
      predicate: 'birthday',
      object: value
        .replace(/^(?:on|in|coming up on|the day of) /i, '')
        .replace(/,(?! (?:the )?\d).*$/, '')
        .replace(/[.!]+$/, '')
        .replace(/ (?:and|but|so|if|because|which|who|when)\b.*$/i, ''),
      exact: true,
    },
  ];
}

/** What has no predicate of its own is kept under its own name, where its value is plain. */
export function other(clause: Clause, attribute: string, value: string): readonly Draft[] | undefined {
  if (clause.negated || clause.tense === 'past' || clause.subject !== PERSON) return undefined;
  const known =
    /^(?:\p{L}+ )?(?:size|ring size|inside leg|waist|number plate|plate|reg|registration|username|handle|team|street|postcode|zip code|zip|reference|time ?zone|landlord|landlady|god(?:son|daughter)|middle name|stage name|pen name|gym|church|doctor's surgery|surgery|supervisor|favourite|website|blog|channel|band|energy supplier|provider|internet provider|insurance|keyboard layout|language|currency|locker|bay|room|desk|rating|handicap|personal best|pb|iq|grade|level|score|ring tone|bra size)$/u.test(
      attribute,
    );
  return known && /^(?:\d|\p{Lu}|an? |the |size|called|in |on |at )/u.test(value)
    ? [{ predicate: attribute, object: value.replace(/^(?:called |at |on |in )/i, '') }]
    : undefined;
}
