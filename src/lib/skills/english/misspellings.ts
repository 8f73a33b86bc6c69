import { feasts, months, nearDays, numbers, ordinals, tens, units, weekdays } from './time-words';

/** Slips that make no word, too short to be told by their likeness, and how people spell by ear or in a hurry. */
export const misspellings: Readonly<Record<string, string>> = {
  ...{ teh: 'the', hte: 'the', adn: 'and', nad: 'and', ad: 'add', fi: 'if', si: 'is', ti: 'it', ot: 'to', fo: 'of' },
  ...{ wat: 'what', wot: 'what', waht: 'what', whta: 'what', hwat: 'what', wut: 'what', wen: 'when', hw: 'how' },
  ...{ wats: 'what is', wots: 'what is', whatis: 'what is', howmany: 'how many', hwo: 'how', ohw: 'how' },
  ...{ hav: 'have', hve: 'have', cna: 'can', u: 'you', ur: 'your', yuo: 'you', yor: 'your', plese: 'please' },
  ...{ plase: 'please', wich: 'which', wil: 'will', shoud: 'should', cud: 'could', wud: 'would', agao: 'ago' },
  ...{ thier: 'their', hlaf: 'half', taht: 'that', meny: 'many', mny: 'many', mcuh: 'much', dys: 'days', mi: 'my' },
  ...{ tims: 'times', tiems: 'times', tmies: 'times', miels: 'miles', mlies: 'miles', mniutes: 'minutes' },
  ...{ whts: 'what is', wht: 'what', whast: 'what is', wahts: 'what is' },
  ...{ devided: 'divided', devide: 'divide', multiplyed: 'multiplied', timesd: 'times', precent: 'percent' },
  ...{ yrad: 'yard', yrads: 'yards', metrs: 'metres', meteres: 'metres', ounze: 'ounce', ounzes: 'ounces' },
  ...{ quaters: 'quarters', quater: 'quarter', kilometeres: 'kilometres', inchs: 'inches', poundes: 'pounds' },
  ...{ thn: 'then', thne: 'then', roudn: 'round', ruond: 'round', secnd: 'second', curent: 'current', issit: 'is it' },
  ...{ gimme: 'give me', lemme: 'let me', rn: 'right now', "wat's": 'what is', "wot's": 'what is', wk: 'week' },
  ...{ "one's": 'one is', "timer's": 'timer is', "alarm's": 'alarm is', noet: 'note', appt: 'appointment' },
  ...{ "number's": 'number is', "long's": 'long is', "much's": 'much is', "hour's": 'hour is' },
  ...{ "day's": 'day is', "date's": 'date is', "time's": 'time is', "month's": 'month is', "year's": 'year is' },
  ...{ its: 'it is', wer: 'were', gona: 'going to', gonna: 'going to', wanna: 'want to', dya: 'do you' },
  ...{ "d'you": 'do you', "d'ya": 'do you', dunno: 'do not know', rember: 'remember', calender: 'calendar' },
  ...{
    mintues: 'minutes',
    minuts: 'minutes',
    mintes: 'minutes',
    minets: 'minutes',
    sevn: 'seven',
    fiev: 'five',
    tne: 'ten',
  },
  ...{
    tommorrow: 'tomorrow',
    tomorows: "tomorrow's",
    tomorrws: "tomorrow's",
    haloween: 'halloween',
    todays: "today's",
  },
};

/** Words that are one slip away from another and are meant as they stand. */
export const mistakable: ReadonlySet<string> = new Set([
  ...['cats', 'chaps', 'charts', 'coats', 'goats'],
  ...['form', 'dose', 'sing', 'clam', 'cots', 'pots', 'lats', 'lits', 'tow', 'fro', 'tied', 'sued', 'note', 'tone'],
  ...['there', 'quite', 'quiet', 'angel', 'trail', 'trial', 'tired', 'tried', 'dairy', 'diary', 'latter', 'desert'],
  ...['match', 'marsh', 'mouth', 'house', 'weeds', 'server', 'forth', 'tents', 'daisy', 'sundae', 'weakly', 'elven'],
  ...['thirsty', 'fought', 'sever', 'eighty', 'eighth', 'ninth', 'tenths', 'doze', 'yearn', 'fifths', 'sixths'],
  ...['blot', 'bolt', 'slat', 'salt', 'stay', 'tray', 'card', 'scared', 'sacred', 'coin', 'icon', 'lion', 'loin'],
]);

/** The words that slots read. */
export const slotWords: readonly string[] = [
  ...[weekdays, months, numbers, tens, ordinals, units].flatMap((words) => Object.keys(words)),
  ...[...nearDays, ...feasts].flatMap(([words]) => words.split(' ')),
  ...[
    'birthday',
    'hundred',
    'thousand',
    'million',
    'percent',
    'morning',
    'evening',
    'afternoon',
    'midnight',
    'quarter',
  ],
  ...['weekend', 'weekday', 'fortnight', 'dentist', 'physio', 'haircut', 'appointment', 'interview', 'optician'],
  ...['metre', 'metres', 'meter', 'meters', 'litre', 'litres', 'liter', 'liters', 'pound', 'pounds', 'inches'],
  ...['kilometre', 'kilometres', 'kilometer', 'kilometers', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  ...['millimetre', 'millimetres', 'millimeter', 'millimeters', 'kilogram', 'kilograms', 'milligram', 'milligrams'],
  ...['gallon', 'gallons', 'celsius', 'fahrenheit', 'centigrade', 'tablespoon', 'tablespoons', 'teaspoon', 'teaspoons'],
  ...['ounces', 'double', 'triple', 'minus', 'divided', 'multiplied'],
  ...['hectare', 'hectares', 'megabyte', 'megabytes', 'gigabyte', 'gigabytes', 'terabyte', 'terabytes', 'furlong'],
];

/** Verbs as they follow "would you mind". */
export const gerunds: Readonly<Record<string, string>> = {
  ...{
    setting: 'set',
    getting: 'get',
    having: 'have',
    booking: 'book',
    giving: 'give',
    noting: 'note',
    writing: 'write',
    adding: 'add',
    putting: 'put',
    turning: 'turn',
    starting: 'start',
    reading: 'read',
    making: 'make',
  },
  ...{ checking: 'check', picking: 'pick', stopping: 'stop', opening: 'open', rolling: 'roll', flipping: 'flip' },
  ...{ reminding: 'remind', waking: 'wake', spelling: 'spell', converting: 'convert', working: 'work', saying: 'say' },
  ...{
    deleting: 'delete',
    cancelling: 'cancel',
    moving: 'move',
    changing: 'change',
    speaking: 'speak',
    taking: 'take',
  },
  ...{ clearing: 'clear', removing: 'remove', pausing: 'pause', repeating: 'repeat', giving: 'give', telling: 'tell' },
};

/** Before a verb that says what is asked for as a noun: "would you mind setting", "any chance of adding". */
export const beforeGerunds: ReadonlySet<string> = new Set(['mind', 'of', 'about', 'fancy']);
