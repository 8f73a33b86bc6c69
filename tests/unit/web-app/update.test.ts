import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppUpdates } from '../../../src/lib/web-app/app-updates';
import { advanceUpdate, type Update, type UpdateEvent } from '../../../src/lib/web-app/update';

const waiting: Update = { kind: 'waiting', asked: false };

function afterwards(events: readonly UpdateEvent[], busy = false): Update {
  return events.reduce<Update>((update, event) => advanceUpdate(update, event, busy).update, { kind: 'none' });
}

describe('advanceUpdate', () => {
  it('downloads, then waits for the person', () => {
    expect(afterwards(['found'])).toEqual({ kind: 'downloading' });
    expect(afterwards(['found', 'installed'])).toEqual(waiting);
  });

  it('lets the new build take over on the click of a person whose tab is free', () => {
    expect(advanceUpdate(waiting, 'asked', false)).toEqual({
      update: { kind: 'applying', reloadDue: false },
      act: 'activate',
    });
  });

  it('keeps the wish of a person whose tab is busy until it is free', () => {
    const step = advanceUpdate(waiting, 'asked', true);
    expect(step).toEqual({ update: { kind: 'waiting', asked: true } });
    expect(advanceUpdate(step.update, 'free', false).act).toBe('activate');
  });

  it('starts a free tab again when a build took over, also from another tab', () => {
    expect(advanceUpdate({ kind: 'none' }, 'took-over', false).act).toBe('reload');
  });

  it('starts a busy tab again once it is free', () => {
    const step = advanceUpdate(waiting, 'took-over', true);
    expect(step.act).toBeUndefined();
    expect(advanceUpdate(step.update, 'free', false).act).toBe('reload');
  });

  it('forgets a build that was given up', () => {
    expect(afterwards(['found', 'discarded'])).toEqual({ kind: 'none' });
    expect(afterwards(['found', 'installed', 'discarded'])).toEqual({ kind: 'none' });
  });

  it('takes nothing that the person did not ask for', () => {
    expect(advanceUpdate(waiting, 'free', false)).toEqual({ update: waiting });
    expect(advanceUpdate({ kind: 'none' }, 'asked', false)).toEqual({ update: { kind: 'none' } });
  });

  it('keeps the wish when a still newer build comes', () => {
    expect(advanceUpdate({ kind: 'waiting', asked: true }, 'installed', true).update).toEqual({
      kind: 'waiting',
      asked: true,
    });
  });
});

describe('createAppUpdates', () => {
  type Happening = UpdateEvent | 'busy';
  const happenings = fc.array(
    fc.constantFrom<Happening>('found', 'installed', 'discarded', 'asked', 'took-over', 'free', 'busy'),
    { maxLength: 40 },
  );

  it('whatever happens, acts only in a free tab, and takes over only what was asked for since it waits', () => {
    fc.assert(
      fc.property(happenings, (events) => {
        let busy = false;
        let asked = false;
        const updates = createAppUpdates({
          activate: () => {
            expect(busy).toBe(false);
            expect(asked).toBe(true);
            asked = false;
          },
          reload: () => expect(busy).toBe(false),
        });
        for (const event of events) {
          if (event === 'busy' || event === 'free') {
            busy = event === 'busy';
            updates.setBusy(busy);
          } else if (event === 'asked') {
            asked ||= updates.current.kind === 'waiting';
            updates.ask();
          } else {
            updates.note(event);
          }
        }
      }),
    );
  });

  it('whatever happened, a build that took over starts the tab again as soon as it is free', () => {
    fc.assert(
      fc.property(happenings, (events) => {
        let reloads = 0;
        const updates = createAppUpdates({ activate: () => undefined, reload: () => (reloads += 1) });
        for (const event of events) {
          if (event === 'busy' || event === 'free') updates.setBusy(event === 'busy');
          else if (event === 'asked') updates.ask();
          else updates.note(event);
        }
        updates.setBusy(true);
        updates.note('took-over');
        const before = reloads;
        updates.setBusy(false);
        expect(reloads).toBe(before + 1);
      }),
    );
  });

  it('tells of changes until one stops listening', () => {
    const updates = createAppUpdates({ activate: () => undefined, reload: () => undefined });
    const seen: string[] = [];
    const stop = updates.subscribe(({ kind }) => seen.push(kind));
    updates.note('found');
    updates.note('found');
    updates.note('installed');
    stop();
    updates.ask();
    expect(seen).toEqual(['downloading', 'waiting']);
  });
});
