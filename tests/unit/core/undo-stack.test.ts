import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createUndoStack } from '../../../src/lib/core/undo-stack';

it('takes each change back once, whichever way it is asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.record({ act: fc.constant('push' as const), id: fc.constantFrom('a', 'b', 'c', 'd') }),
          fc.record({ act: fc.constant('undo' as const), id: fc.constantFrom('a', 'b', 'c', 'd') }),
          fc.record({ act: fc.constant('last' as const) }),
        ),
      ),
      async (steps) => {
        const stack = createUndoStack();
        const model: { readonly id: string; readonly said: string }[] = [];
        for (const [index, step] of steps.entries()) {
          if (step.act === 'push') {
            const at = model.findIndex(({ id }) => id === step.id);
            if (at >= 0) model.splice(at, 1);
            model.push({ id: step.id, said: `undone ${index}` });
            stack.push(step.id, () => Promise.resolve(`undone ${index}`));
          } else if (step.act === 'undo') {
            const at = model.findIndex(({ id }) => id === step.id);
            expect(stack.has(step.id)).toBe(at >= 0);
            expect(await stack.undo(step.id)).toBe(at < 0 ? undefined : model.splice(at, 1)[0]?.said);
          } else expect(await stack.undoLast()).toBe(model.pop()?.said);
        }
      },
    ),
  );
});

it('does a change back once when it is asked twice at the same time', async () => {
  const stack = createUndoStack();
  let done = 0;
  stack.push('a', () => Promise.resolve(`${++done}`));
  expect(await Promise.all([stack.undo('a'), stack.undo('a')])).toEqual(['1', undefined]);
});

it('forgets the oldest of very many', async () => {
  const stack = createUndoStack();
  for (let index = 0; index < 60; index++) stack.push(`${index}`, () => Promise.resolve(''));
  expect(stack.has('0')).toBe(false);
  expect(stack.has('59')).toBe(true);
});

it('lets a change whose undoing failed be tried again', async () => {
  const stack = createUndoStack();
  let full = true;
  stack.push('a', () => (full ? Promise.reject(new Error('full')) : Promise.resolve('done')));
  await expect(stack.undo('a')).rejects.toThrow('full');
  full = false;
  expect(await stack.undoLast()).toBe('done');
});
