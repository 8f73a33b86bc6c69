import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeFrames } from '../../../../src/lib/skills/english/free-frames';
import { readUtterance, sourceOf } from '../../../../src/lib/skills/grammar/utterance';
import { fillRequest } from '../../../../src/lib/skills/loose/fill-request';
import { createValueFinder, type ValueKind } from '../../../../src/lib/skills/loose/values';
import { freeSpan } from '../../../../src/lib/skills/loose/free-span';
import { readingContext } from '../../../support/skills/loose-reading';

function textIn(text: string, act: string, ...kinds: ValueKind[]): string | undefined {
  const frame = freeFrames[act];
  if (frame === undefined) throw new Error(`${act} has no frame`);
  const utterance = readUtterance(text);
  const finder = createValueFinder(utterance, readingContext);
  const span = freeSpan(utterance, frame, finder.find(kinds), finder);
  return span && sourceOf(utterance, span.from, span.to);
}

describe('the free text of a turn', () => {
  it.each<[string, string, ValueKind[], string]>([
    ['the rice is all gone', 'list/add', [], 'rice'],
    ['no tea bags left, add them', 'list/add', [], 'tea bags'],
    ["that's the ironing finished, tick it", 'list/tick', [], 'ironing'],
    ["let me know when it's 9 so I can ring the school", 'reminder/set', ['when'], 'ring the school'],
    ['remindme 18:00 gym', 'reminder/set', ['when'], 'gym'],
    ['time the hair dye, 35 minutes', 'timer/start', ['duration'], 'hair dye'],
    ['just noting that practice starts on court two', 'note/take', [], 'practice starts on court two'],
    ['what have I written concerning the garden wall', 'note/find', [], 'garden wall'],
  ])('is what stands between the words of the act: %s', (text, act, kinds, free) => {
    expect(textIn(text, act, ...kinds)).toBe(free);
  });

  it.each<[string, string, ValueKind[]]>([
    ['add it', 'list/add', []],
    ['scratch onions, I found some', 'list/remove', []],
    ['remind me to call Bo at 10 about lunch', 'reminder/set', ['when']],
    ['funeral, Friday at noon, St Anne’s', 'calendar/add', ['when']],
    ['the rice is gone. What now?', 'list/add', []],
    ['add mow the lawn to the weekend jobs', 'list/add', []],
  ])('is none where it may be more: %s', (text, act, kinds) => {
    expect(textIn(text, act, ...kinds)).toBeUndefined();
  });

  it('is put into a plain request as it was written', () => {
    const things = fc.constantFrom('Oat Milk', 'AA batteries', 'crème fraîche', "baker's yeast");
    const ways = fc.constantFrom(
      (thing: string) => `pop ${thing} on there too`,
      (thing: string) => `we're all out of ${thing}`,
      (thing: string) => `${thing}, add it please`,
    );
    fc.assert(
      fc.property(things, ways, (thing, way) => {
        const utterance = readUtterance(way(thing));
        const finder = createValueFinder(utterance, readingContext);
        const filled = fillRequest('add {text} to the list', utterance, finder, freeFrames['list/add']);
        expect(filled?.text).toBe(`add ${thing} to the list`);
      }),
    );
  });
});
