import { type Clause, type Draft } from '../clause';
import { withoutTail } from '../objects';
import { kindOfCompany } from '../words/companies';
import { WEEKDAYS, alternatives } from '../words/lists';
import { isKnownPlace } from '../words/known-places';
import { isOccupation } from '../words/occupations';

/** Between a job and its place. */
export const AT = '(?:at|for|with|in)';

/** When and how much somebody works. */
export const WORK_TIME = `nights|days|shifts|weekends|earlies|lates|night shifts|day shifts|part[- ]time|full[- ]time|freelance|from home|remotely|long hours|(?:\\d+|one|two|three|four|five|six) (?:days|hours|nights|shifts) a week|flexi-?time|mornings|afternoons|evenings|${alternatives(WEEKDAYS)}`;

/** "a nurse at St Mary's in Hull": the job, and where. */
export function occupation(text: string): readonly Draft[] | undefined {
  const phrase = withoutTail(text)
    .replace(/^(?:an? |the |now an? |still an? |also an? |just an? |only an? |currently an? |actually an? )/i, '')
    .replace(/[.!]+$/, '');
  const match = new RegExp(
    `^([\\p{L}][\\p{L}'&/ -]*?)(?: by (?:trade|training|profession))?(?: (?:now|too|as well|these days|at the moment|currently|actually|again|myself|of \\p{L}+ years))*(?:(?:,)? ${AT} (.+)|,? (?:which|who|and|but|so|because|since|until|from|on|after|before)\\b.*|[,(–—].*)?$`,
    'u',
  ).exec(phrase);
  const job = match?.[1]?.trim();
  if (job === undefined) return undefined;
  const based = /^(.+?),? (?:living|based|working) in (.+)$/i.exec(phrase);
  if (based?.[1] !== undefined && isOccupation(based[1]))
    return [
      { predicate: 'job', object: based[1] },
      { predicate: 'home', object: based[2] ?? '', negative: false },
    ];
  const studying =
    /^(?:an? )?((?:first|second|third|final|fourth)[- ]year |mature |exchange |university |uni |college )*student (?:at|in) (.+?)(?:,? (?:reading|studying|doing) (.+))?$/i.exec(
      phrase,
    );
  if (studying?.[2] !== undefined)
    return [
      { predicate: 'school', object: studying[2].replace(/,.*$/, '') },
      ...(studying[3] === undefined ? [] : [{ predicate: 'studies', object: studying[3] }]),
    ];
  const keen = /^(?:keen|avid|amateur|passionate|enthusiastic|hobby) ((?:[a-zÀ-ỿ]+ )?[a-zÀ-ỿ]+)$/i.exec(job)?.[1];
  if (keen !== undefined && /(?:er|ist|or|ian|man)$/i.test(keen)) return [{ predicate: 'hobbies', object: keen }];
  if (/^(?:budding|aspiring|wannabe|would-be|former|ex-?) ?/i.test(job)) return [];
  const several = job.split(/ and (?:an? )?| slash /).map((part) => part.trim());
  const student = /^(?:an? )?(?:(.+) student|student of (.+))$/i.exec(job);
  if (
    student !== null &&
    !/nurse|phd|university|uni|college|mature|full|part|exchange|first|second|third|final|foreign|music teacher/i.test(
      student[1] ?? '',
    )
  ) {
    const place = match?.[2];
    return [
      { predicate: 'studies', object: student[1] ?? student[2] ?? '' },
      ...(place === undefined
        ? []
        : [
            {
              predicate: /^\p{Lu}\p{Ll}+$/u.test(place) && student[2] !== undefined ? 'home' : 'school',
              object: place,
            },
          ]),
    ];
  }
  if (!several.every(isOccupation)) return undefined;
  const place = match?.[2];
  const preposition = / (at|for|with|in) /.exec(phrase.slice(job.length))?.[1];
  const origin = / from (.+)$/i.exec(phrase)?.[1];
  return [
    ...several.map((object) => ({ predicate: 'job', object })),
    ...workplace(place, preposition),
    ...(origin !== undefined && isKnownPlace(origin)
      ? [{ predicate: 'hometown', object: origin, negative: false, exact: true }]
      : []),
  ];
}

/** Where somebody works: the employer, or the town. */
export function workplace(place: string | undefined, preposition: string | undefined): readonly Draft[] {
  if (
    place === undefined ||
    preposition === 'with' ||
    /^(?:my|no|training|the making|charge|heart|years|a living|\d+|life|ages|now|over|the (?:moment|last|past))\b/i.test(
      place,
    )
  )
    return [];
  const bare = place.replace(/ in (?=\p{Lu}).*$/u, '');
  if (preposition === 'in' && (/^\p{Lu}/u.test(place) || isKnownPlace(place)))
    return [{ predicate: 'home', object: place, negative: false }];
  return [{ predicate: 'employer', object: bare }];
}

/** "Works at …": the employer now or before, and the job where it is told. */
export function works(clause: Clause, place: string): readonly Draft[] {
  if (clause.modal !== undefined || clause.future) return [];
  const bare = place
    .replace(/,.*$/, '')
    .replace(/ in (?=\p{Lu}).*$/u, '')
    .replace(/ as (?:an? ).*$/i, '');
  const role = / as (an? .+)$/i.exec(place)?.[1] ?? /, ((?:\p{L}+ ){0,2}\p{L}+)$/u.exec(place)?.[1];
  const former = (clause.tense === 'past' && !clause.perfect) || clause.formerly;
  const hours = new RegExp(`^(.+?) (?:on )?(${WORK_TIME})$`, 'i').exec(bare)?.[1] ?? bare;
  return [
    { predicate: former ? 'worked at' : 'employer', object: hours },
    ...(role !== undefined && isOccupation(role.replace(/^an? /i, '')) && !former
      ? [{ predicate: 'job', object: role }]
      : []),
  ];
}

/** Under which predicate it is kept that somebody is "at" or "with" a company. */
export function companyKind(name: string, rest: string): string {
  const kind = kindOfCompany(name);
  if (kind !== undefined) return kind;
  return /\b(?:uni|university|college|school|academy)\b/i.test(`${name} ${rest}`) ||
    /\b(?:doing|studying|reading)\b/i.test(rest)
    ? 'school'
    : 'employer';
}

/** "… doing chemistry": the subject that somebody studies. */
export function doing(rest: string): readonly Draft[] {
  const subject = /\b(?:doing|studying|reading) (?:an? |my )?(.+)$/i.exec(rest)?.[1];
  return subject === undefined ? [] : [{ predicate: 'studies', object: subject }];
}

/** "For myself", "from home". */
export function selfEmployed(place: string): readonly Draft[] {
  if (/^myself/i.test(place)) return [{ predicate: 'job', object: 'self-employed', exact: true }];
  return /^home/i.test(place) ? [{ predicate: 'works from', object: 'home', exact: true }] : [];
}
