import { describe, expect, it } from 'vitest';
import { parseByline } from '../../../lib/extract/byline/parse.ts';

describe('parseByline', () => {
  it('brings names in capitals down and keeps the newsroom apart', () => {
    const { authors, agency } = parseByline('By MARTA DE LA PEÑA and IAN MCKAYAssociated Press', {
      lang: 'en',
    });
    expect(authors.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ['Marta de la Peña', 'Associated Press'],
      ['Ian McKay', 'Associated Press'],
    ]);
    expect(agency).toEqual({ name: 'Associated Press', code: 'AP' });
  });
});
