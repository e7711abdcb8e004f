import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf, elementsOfMember } from '../../lib/import/json-pieces.ts';

/** As programs write it: close together, or with white space around. */
const spacing = fc.constantFrom(0, 2, '\t');

/** @returns what a generator gives, and what it ends with */
function all<T, R>(pieces: Generator<T, R>): { pieces: T[]; end: R } {
  const given: T[] = [];
  let next = pieces.next();
  for (; !next.done; next = pieces.next()) given.push(next.value);
  return { pieces: given, end: next.value };
}

test('an array in pieces is the array', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), spacing, (values, space) => {
      const text = ` ${JSON.stringify(values, null, space)}\n`;
      expect([...elementsOf(text)].map((piece) => JSON.parse(piece))).toEqual(JSON.parse(text));
    }),
  );
});

test('an object with a member in pieces is the object', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), spacing, (stories, other, space) => {
      const object = { before: other, also: { stories: [1] }, stories, after: other };
      const { pieces, end } = all(elementsOfMember(JSON.stringify(object, null, space), 'stories'));
      expect(pieces.map((piece) => JSON.parse(piece))).toEqual(JSON.parse(JSON.stringify(stories)));
      expect(JSON.parse(end)).toEqual(JSON.parse(JSON.stringify({ ...object, stories: [] })));
    }),
  );
});

test.each(['[', '[1', '["a', '["a\\"]', '[{"a":1]', '[1,', '[1]]', '[1] x', '[1,]', '[,1]', '[1,,2]'])(
  'what is no array is refused, as the engine refuses it: %s',
  (text) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(() => [...elementsOf(text)].map((piece) => JSON.parse(piece))).toThrow(SyntaxError);
  },
);

test('an object without the member is given back as it is', () => {
  expect(all(elementsOfMember('{"stories":{"a":[1]}}', 'stories'))).toEqual({
    pieces: [],
    end: '{"stories":{"a":[1]}}',
  });
});
