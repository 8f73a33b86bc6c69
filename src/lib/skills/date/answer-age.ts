import { addMonths, civilDate, isCivilDate, partsOf, type CivilDate } from '../../core/civil-time';
import { writeDay } from '../clock/zone-time';
import { counted, sentences } from '../english/date-words';
import { distanceBetween } from './calendar';
import type { DateSlots } from './date-slots';
import { dayOf, distance } from './spans';

/** Nobody is older, and no age is asked for that is. */
const OLDEST = 150;

/** Says how old someone is, will be, or when they were born. */
export function ageSentence(
  act: 'age' | 'ageIn' | 'ageInUnit' | 'turns' | 'bornIn' | 'ageFrom',
  { birth, past, unit, year: said, count = 0 }: DateSlots,
  today: CivilDate,
  locale: string,
): string {
  const [thisYear] = partsOf(today);
  const year = said ?? thisYear;
  switch (act) {
    case 'age': {
      if (birth === undefined) return sentences.tooFar;
      if ('year' in birth) {
        const most = thisYear - birth.year;
        if (most < 0) return sentences.notBorn;
        return most === 0 ? sentences.age(counted(0, 'year')) : sentences.ageBetween(most - 1, most);
      }
      const day = dayOf(birth) ?? today;
      if (day > today) return sentences.notBorn;
      return sentences.age(counted(distanceBetween(day, today).years, 'year'));
    }
    case 'ageIn': {
      if (birth === undefined) return sentences.tooFar;
      const birthYear = 'year' in birth ? birth.year : partsOf(dayOf(birth) ?? today)[0];
      return birthYear > year ? sentences.notBorn : sentences.ageIn(year - birthYear - 1, year - birthYear, year);
    }
    case 'ageInUnit': {
      const day = dayOf(past) ?? today;
      return day > today ? sentences.notBorn : sentences.ageInUnit(distance(day, today, unit));
    }
    case 'turns': {
      if (birth === undefined || !isAge(count)) return sentences.tooFar;
      if ('year' in birth) return sentences.turnsIn(count, birth.year + count);
      const day = dayOf(birth) ?? today;
      const [birthYear, month, dayOfMonth] = partsOf(day);
      // Whoever was born on 29 February has the birthday on 1 March where there is none.
      const birthday = isCivilDate(birthYear + count, month, dayOfMonth)
        ? addMonths(day, count * 12)
        : civilDate(birthYear + count, 3, 1);
      return sentences.turnsOn(count, writeDay(birthday, locale, 'full'));
    }
    case 'bornIn':
      return isAge(count) ? sentences.bornIn(thisYear - count - 1, thisYear - count) : sentences.tooFar;
    case 'ageFrom': {
      const age = thisYear - year + count;
      return isAge(count) && isAge(age) ? sentences.aboutAge(age) : sentences.tooFar;
    }
  }
}

function isAge(age: number): boolean {
  return Number.isInteger(age) && age >= 0 && age <= OLDEST;
}
