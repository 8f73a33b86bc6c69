/** What stands in many people's calendars. "Match" and "final" do not: they are asked about for news of sport. */
export const familiarEvents: readonly string[] = [
  ...['dentist', 'doctor', 'doctors', "doctor's", 'gp', 'vet', 'vets', 'optician', 'opticians', 'osteopath', 'physio'],
  ...[
    'physiotherapist',
    'chiropractor',
    'hygienist',
    'orthodontist',
    'midwife',
    'health visitor',
    'therapist',
    'therapy',
  ],
  ...['counselling', 'hospital', 'blood test', 'eye test', 'check up', 'checkup', 'check - up', 'scan', 'jab', 'jabs'],
  ...['vaccination', 'appointment', 'doctor appointment', 'dentist appointment', 'hospital appointment', 'haircut'],
  ...['hair', 'hairdresser', 'hairdressers', 'barber', 'nails', 'massage', 'mot', 'car service', 'boiler service'],
  ...[
    'plumber',
    'electrician',
    'boiler man',
    'chimney sweep',
    'window cleaner',
    'cleaner',
    'delivery',
    'sofa delivery',
  ],
  ...[
    'interview',
    'job interview',
    'meeting',
    'team meeting',
    'team call',
    'standup',
    'stand up',
    'one to one',
    'review',
  ],
  ...[
    'appraisal',
    'performance review',
    'training',
    'football training',
    'swimming',
    'swimming lesson',
    'piano lesson',
  ],
  ...['driving lesson', 'driving test', 'lesson', 'exam', 'parents evening', "parents' evening", "parent's evening"],
  ...['school play', 'sports day', 'nativity', 'recital', 'rehearsal', 'choir', 'choir practice', 'band practice'],
  ...['yoga', 'pilates', 'gym', 'spin class', 'zumba', 'book club', 'quiz', 'pub quiz', 'party', 'birthday party'],
  ...[
    'wedding',
    'christening',
    'funeral',
    'barbecue',
    'bbq',
    'dinner',
    'lunch',
    'brunch',
    'drinks',
    'coffee',
    'flight',
  ],
  ...[
    'train',
    'hotel check in',
    'holiday',
    'viewing',
    'house viewing',
    'survey',
    'babysitter',
    'playdate',
    'play date',
  ],
];

/** Kinds of events, by the word that their titles have. */
export const topics: Readonly<Record<string, string>> = {
  birthdays: 'birthday',
  birthday: 'birthday',
  weddings: 'wedding',
  deliveries: 'delivery',
  interviews: 'interview',
  lessons: 'lesson',
  exams: 'exam',
  flights: 'flight',
  parties: 'party',
  rehearsals: 'rehearsal',
  anniversaries: 'anniversary',
};

/** Days that belong to a person rather than to a calendar. */
export const personalDays: readonly string[] = ['birthday', 'anniversary'];

/** Titles of what takes place in the evening, so that "at 8" is not in the morning. */
export const eveningTitles =
  /\b(?:evening|dinner|supper|drinks|party|pub|quiz|cinema|film night|concert|gig|theatre|date night|book club|choir|curry|takeaway|barbecue|bbq)\b/i;
