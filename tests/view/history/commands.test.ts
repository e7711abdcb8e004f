import { expect, test } from 'vitest';
import { BINDINGS, commandFor, type KeyPress } from '../../../lib/view/history/commands.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

test.each([
  [press('j'), 'next'],
  [press('ArrowUp'), 'previous'],
  [press('J', { shiftKey: true }), 'extend-next'],
  [press('ArrowDown', { shiftKey: true }), 'extend-next'],
  [press('e'), 'export'],
  [press('E', { shiftKey: true }), 'export-all'],
  [press('#', { shiftKey: true }), 'delete'],
  [press('#'), 'delete'],
  [press('?', { shiftKey: true }), 'help'],
  [press('a', { ctrlKey: true }), 'select-all'],
  [press('a', { metaKey: true }), 'select-all'],
  [press('z', { ctrlKey: true }), 'undo'],
] as const)('%j is %s', (key, command) => {
  expect(commandFor(key)).toBe(command);
});

test.each([
  press('a'),
  press('j', { ctrlKey: true }),
  press('ArrowUp', { altKey: true }),
  press('s', { metaKey: true }),
  press('q'),
])('%j is left to the browser', (key) => {
  expect(commandFor(key)).toBeNull();
});

test('no key means two things', () => {
  const keys = BINDINGS.flatMap(({ keys, control }) => keys.map((key) => `${control ? 'Ctrl+' : ''}${key}`));
  expect(new Set(keys).size).toBe(keys.length);
});
