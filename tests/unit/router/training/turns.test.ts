import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expandTemplates, readTurns, type LabelledTurn } from '../../../../scripts/router/corpus';
import { sampleLines } from '../../../../scripts/router/sample';
import { varyTurn } from '../../../../scripts/router/vary';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-turns-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('lines', () => {
  test('are turns of the route whose folder they are in', () => {
    write('train/skill/timer.txt', 'set a timer\n\n  ten minutes please \n');
    write('train/memory/fact.txt', 'I am Ana\n');
    expect(readTurns(join(folder, 'train')).map(({ text, route, kind }) => [text, route, kind])).toEqual([
      ['set a timer', 'skill', 'timer'],
      ['ten minutes please', 'skill', 'timer'],
      ['I am Ana', 'memory', 'fact'],
    ]);
  });

  test('with tabs have an earlier turn and the start of its answer', () => {
    write('train/skill/follow-up.txt', 'time in Lima\tIt is 7:10\tand in Oslo?\n');
    expect(readTurns(join(folder, 'train'))[0]).toMatchObject({
      text: 'and in Oslo?',
      history: [
        { role: 'user', text: 'time in Lima' },
        { role: 'assistant', text: 'It is 7:10' },
      ],
    });
  });
});

describe('templates', () => {
  test('are filled with values of their slots, the same each time, and never twice alike', () => {
    write('templates/skill/clock.txt', 'time in {city}\n');
    write('slots/city.txt', 'Lima\nOslo\n');
    const expand = () => expandTemplates(join(folder, 'templates'), join(folder, 'slots'));
    const texts = expand().map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(['time in Lima', 'time in Oslo']).toContain(text);
    expect(expand()).toEqual(expand());
  });

  test('that name a slot without a file are a mistake', () => {
    write('templates/skill/clock.txt', 'time in {town}\n');
    mkdirSync(join(folder, 'slots'));
    expect(() => expandTemplates(join(folder, 'templates'), join(folder, 'slots'))).toThrow('town');
  });
});

describe('a turn in several shapes', () => {
  const turn: LabelledTurn = { text: 'Set a timer, please!', history: [], route: 'skill', kind: 'timer', origin: 'a' };

  test('begins with the turn as it is, and comes out the same each time', () => {
    expect(varyTurn(turn, [turn])[0]).toEqual(turn);
    expect(varyTurn(turn, [turn])).toEqual(varyTurn(turn, [turn]));
  });

  test('stays on one side of every split', () => {
    const samples = sampleLines([turn]);
    expect(samples.length).toBeGreaterThan(2);
    expect(new Set(samples.map(({ split }) => split)).size).toBe(1);
    expect(new Set(samples.map(({ fold }) => fold)).size).toBe(1);
  });
});
