import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { actOfClaim } from '../../../../src/lib/skills/claim';
import { plainRequests } from '../../../../src/lib/skills/english/plain-requests';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { isValueKind, type ValueKind } from '../../../../src/lib/skills/loose/values';
import { readingContext } from '../../../support/skills/loose-reading';

const examples: Readonly<Record<ValueKind, string>> = {
  duration: 'ten minutes',
  when: '?',
  time: '5 pm',
  repeat: 'every Monday',
  date: '3 March',
  past: '3 March 2020',
  month: 'March',
  dateUnit: 'weeks',
  place: 'Tokyo',
  percent: '15%',
  money: '£48.50',
  amount: '5 miles',
  unit: 'km',
  ratio: '33 out of 40',
  range: '1 to 10',
  numbers: '3, 4.50 and 12',
  people: '4 people',
  number: '12',
  list: 'shopping',
  roman: 'XIV',
};

describe('a plain request', () => {
  const all = Object.entries(plainRequests).flatMap(([act, requests]) =>
    requests.map((request) => [act, request] as const),
  );

  it.each(all)('is read as its act: %s, "%s"', (act, request) => {
    const [name] = act.split('/');
    const read = (when: string): string | undefined => {
      const text = request.replaceAll(/\{(\w+)\}/g, (_, kind: string) =>
        kind === 'when' ? when : isValueKind(kind) ? examples[kind] : '?',
      );
      const claim = allSkills.find((skill) => skill.name === name)?.read(readUtterance(text), readingContext);
      return claim && `${actOfClaim(claim)}${claim.missing ?? ''}`;
    };
    // Some ask for a day, others for a time.
    expect([read('tomorrow'), read('tomorrow at 6')]).toContain(act);
  });
});
