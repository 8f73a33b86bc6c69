import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cautionsFor, readCircumstances, type DownloadCircumstances } from '../../../src/lib/models/download-caution';

const large = 500_000_000;

describe('A large download', () => {
  it.each<[string, DownloadCircumstances, readonly string[]]>([
    ['over a mobile network', { connectionType: 'cellular' }, ['metered']],
    ['over wi-fi', { connectionType: 'wifi', saveData: false }, []],
    ['where data is saved', { saveData: true }, ['data-saver']],
    ['with a low battery', { battery: { level: 0.2, charging: false } }, ['low-battery']],
    ['with a low battery that is charged', { battery: { level: 0.1, charging: true } }, []],
    ['with half a battery', { battery: { level: 0.5, charging: false } }, []],
    ['where the browser tells nothing', {}, []],
    ['where there is just the room', { freeBytes: large }, []],
  ])('%s', (_, circumstances, cautions) => {
    expect(cautionsFor(large, circumstances)).toEqual({ reasons: cautions });
  });

  it('that there is no room for is told of with the room that there is, as is a small one', () => {
    expect(cautionsFor(large, { freeBytes: large - 1, saveData: true })).toEqual({
      reasons: ['little-room', 'data-saver'],
      freeBytes: large - 1,
    });
    expect(cautionsFor(2, { freeBytes: 1, saveData: true })).toEqual({ reasons: ['little-room'], freeBytes: 1 });
  });

  it('is the only kind that costs anything', () => {
    const anything = fc.record(
      {
        saveData: fc.boolean(),
        connectionType: fc.constantFrom('cellular', 'wifi', 'ethernet', 'unknown'),
        battery: fc.record({ level: fc.double({ min: 0, max: 1, noNaN: true }), charging: fc.boolean() }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, fc.nat({ max: 49_999_999 }), (circumstances, bytes) => {
        expect(cautionsFor(bytes, circumstances).reasons).toEqual([]);
        expect(cautionsFor(large, circumstances).reasons.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('What the browser tells', () => {
  it('is read where it tells, and left out where it does not or refuses', async () => {
    expect(await readCircumstances({ hardwareConcurrency: 4 })).toEqual({});
    expect(
      await readCircumstances({
        hardwareConcurrency: 4,
        connection: { saveData: true, type: 'cellular' },
        getBattery: () => Promise.resolve({ level: 0.4, charging: false }),
        storage: { estimate: () => Promise.resolve({ usage: 30, quota: 100 }) },
      }),
    ).toEqual({
      ...{ saveData: true, connectionType: 'cellular', battery: { level: 0.4, charging: false }, freeBytes: 70 },
    });
    expect(
      await readCircumstances({
        hardwareConcurrency: 4,
        getBattery: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
        storage: { estimate: () => Promise.reject(new TypeError('no')) },
      }),
    ).toEqual({});
  });
});
