import { LANGUAGES, MONTHS, WEEKDAYS, alternatives } from '../words/lists';

/** What stands for itself: "my shoe size is 9". */
export const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:nick ?name|pet name)s?$/, 'nickname'],
  [/^(?:surname|last name|family name|maiden name)$/, 'surname'],
  [/^(?:preferred )?pronouns$/, 'pronouns'],
  [/^age$/, 'age'],
  [/^(?:birthday|date of birth|birth date|dob)$/, 'birthday'],
  [/^(?:birthplace|place of birth)$/, 'birthplace'],
  [/^(?:home ?town)$/, 'hometown'],
  [/^(?:home|house|flat|apartment|place|new flat|new house|new place|cottage|studio|city|home city)$/, 'home'],
  [/^(?:home |postal |new |current |mailing )*address$/, 'address'],
  [/^(?:nationality|citizenship)$/, 'nationality'],
  [/^(?:mother tongue|first language|native language|native tongue)$/, 'native language'],
  [/^(?:second|third|other|main) language$/, 'languages'],
  [/^(?:job|profession|occupation|job title|day job|trade|new job|current job|role|work)$/, 'job'],
  [/^(?:employer|company|workplace|new employer)$/, 'employer'],
  [/^(?:old|last|previous|former|first) (?:job|employer|company|workplace)$/, 'worked at'],
  [/^(?:school|university|uni|college)$/, 'school'],
  [/^(?:major|degree subject|course|degree|subject)$/, 'studies'],
  [/^(?:marital status|relationship status)$/, 'marital status'],
  [/^(?:religion|faith)$/, 'religion'],
  [/^(?:blood type|blood group)$/, 'blood type'],
  [/^diet$/, 'diet'],
  [/^height$/, 'height'],
  [/^weight$/, 'weight'],
  [/^(?:shoe size|shoe|shoes|feet|foot size)$/, 'shoe size'],
  [/^(?:clothing|clothes|dress|shirt|top|t-shirt|trouser|jacket|jumper) size$/, 'clothing size'],
  [/^(?:eyes?|eye colour|eye color)$/, 'eye colour'],
  [/^(?:hair|hair colour|hair color)$/, 'hair colour'],
  [/^(?:star sign|zodiac sign|sign)$/, 'star sign'],
  [/^(?:personal |work |new )*e-?mail(?: address)?$/, 'email'],
  [/^(?:new |home |work |mobile |phone |telephone |cell )*(?:phone |telephone |mobile |cell )?number$/, 'phone number'],
  [/^(?:new |work |current )*(?:phone|mobile|smartphone|mobile phone|handset)$/, 'phone'],
  [/^(?:new |work |current |old )*(?:laptop|computer|pc|desktop)$/, 'computer'],
  [/^(?:new |old |current |first )*(?:car|bike|motorbike|van|scooter|vehicle|motor|campervan|motorcycle)$/, 'vehicles'],
  [/^bank$/, 'bank'],
  [/^commute$/, 'commute'],
  [/^(?:bedtime|bed time)$/, 'bedtime'],
  [
    /^(?:shift|shifts|working hours|work hours|hours|days off|day off|working day|work day|working days)$/,
    'work hours',
  ],
  [/^(?:football |rugby |home )*(?:team|club)$/, 'team'],
  [/^(?:main |only |new |other )*(?:hobby|hobbies|pastime|interests|passion)$/, 'hobbies'],
  [/^(?:main |only )*sports?$/, 'sports'],
  [/^instrument$/, 'instruments'],
  [/^(?:biggest |worst |greatest |main |only |one )*(?:fear|phobia)$/, 'fears'],
  [
    /^(?:main |big |biggest |lifelong |ultimate |one |life's |new year |new year's )*(?:dream|goal|ambition|aim|resolution|dream job)$/,
    'goals',
  ],
  [/^(?:salary|wage|income|take-home pay|pay)$/, 'income'],
  [/^(?:current |latest |new |main )*(?:project|side project)$/, 'projects'],
  [/^(?:allergy|allergies|only allergy)$/, 'allergies'],
  [/^(?:landlord|landlady)$/, 'landlord'],
];

/** What one has an appointment for. */
export const APPOINTMENT =
  /^(?:next |[a-zÀ-ỿ]+ )*(?:op|operation|appointment|interview|check-?up|scan|mot|surgery|meeting|blood test|eye test|physio|dentist|dentist's|smear|jab|haircut|viewing|knee op|hip op|consultation|review)$/i;

/** What takes place on a day. */
export const EVENT =
  /^(?:next |[a-zÀ-ỿ]+ )*(?:wedding|anniversary|wedding anniversary|exam|exams|driving test|graduation|recital|concert|party|marathon|gig|holiday|trip|flight|race|reunion|test|final|finals|housewarming|due date|leaving do|show|match|audition|conference|viva)$/i;

/** What is due on a day. */
export const DEADLINE =
  /^(?:[a-zÀ-ỿ]+ )*(?:dissertation|essay|thesis|rent|tax return|deadline|report|assignment|coursework|mortgage|homework|application|paper|project|council tax|car tax|licence|passport renewal|manuscript|portfolio|proposal|draft|library books?)$/i;

/** A day, week or month somewhere in a text. */
export const WHEN = new RegExp(
  `\\b(?:${alternatives(`${MONTHS}|${WEEKDAYS}`)}|\\d+(?:st|nd|rd|th)?|tomorrow|next week|next month|first of|week|month)s?\\b`,
  'i',
);

/** The name of a language and nothing else. */
export const LANGUAGE = new RegExp(`^(${alternatives(LANGUAGES)})$`, 'i');
