import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestLeaf, pathTo, versionsOf } from '../../../src/lib/core/message-tree';
import type { Message } from '../../../src/lib/core/conversation';
import { node } from '../../support/messages';

/** Each message follows an earlier one, or none; read from the disk in any order. */
const tree: fc.Arbitrary<readonly Message[]> = fc
  .array(fc.tuple(fc.option(fc.nat()), fc.boolean()), { minLength: 1, maxLength: 30 })
  .map((rows) =>
    rows.map(([parent, isUser], position) =>
      node(position, parent === null || position === 0 ? null : parent % position, isUser ? 'user' : 'assistant'),
    ),
  )
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

/** Any row may name any other, itself too, and some that do not exist. */
const damaged: fc.Arbitrary<readonly Message[]> = fc
  .array(fc.option(fc.nat({ max: 12 })), { minLength: 1, maxLength: 10 })
  .map((rows) => rows.map((parent, position) => node(position, parent)));

test('a branch leads from a first message to its leaf, each message below the one before', () => {
  fc.assert(
    fc.property(tree, (messages) => {
      for (const { id } of messages) {
        const path = pathTo(messages, id);
        expect(path[0]?.parentId).toBeNull();
        expect(path.at(-1)?.id).toBe(id);
        path.slice(1).forEach((message, place) => expect(message.parentId).toBe(path[place]?.id));
      }
    }),
  );
});

test('versions share parent and role, are in order, and are the same whichever of them one asks', () => {
  fc.assert(
    fc.property(tree, (messages) => {
      for (const message of messages) {
        const versions = versionsOf(messages, message);
        expect(versions).toContain(message);
        for (const version of versions) {
          expect([version.parentId, version.role]).toEqual([message.parentId, message.role]);
          expect(versionsOf(messages, version)).toEqual(versions);
        }
        const positions = versions.map(({ position }) => position);
        expect(positions).toEqual(positions.toSorted((one, other) => one - other));
      }
    }),
  );
});

test('the newest leaf is at or below its start, is followed by nothing, and no other below is newer', () => {
  fc.assert(
    fc.property(tree, (messages) => {
      const parents = new Set(messages.map(({ parentId }) => parentId));
      for (const { id } of messages) {
        const leaf = newestLeaf(messages, id);
        expect(parents.has(leaf)).toBe(false);
        expect(pathTo(messages, leaf).some((message) => message.id === id)).toBe(true);
        const below = messages.filter((each) => pathTo(messages, each.id).some((message) => message.id === id));
        expect(Number(leaf)).toBe(Math.max(...below.map(({ position }) => position)));
      }
    }),
  );
});

test('damaged rows, circles among them, come to an end', () => {
  fc.assert(
    fc.property(damaged, (messages) => {
      for (const { id } of messages) {
        const path = pathTo(messages, id);
        expect(path.at(-1)?.id).toBe(id);
        expect(new Set(path).size).toBe(path.length);
        expect(messages.some((message) => message.id === newestLeaf(messages, id))).toBe(true);
        expect(pathTo(messages, newestLeaf(messages, id)).some((message) => message.id === id)).toBe(true);
      }
    }),
  );
});
