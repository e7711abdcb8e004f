import { expect, test } from 'vitest';
import { rehearse } from '../../../lib/extract/interpret/rehearse.ts';

test('the story that is rehearsed with asks for every field', () => {
  expect(rehearse()).toMatchObject({
    ok: true,
    value: {
      article: {
        kicker: 'Islands',
        section: 'Islands',
        deck: expect.stringContaining('brass band'),
        byline: { authors: [{ name: 'Ida Holm' }, { name: 'Jon Vik' }] },
        dateline: { places: [{ city: 'Port Ellery', country: 'Ireland' }], agency: { code: 'AP' } },
        published: '2026-03-04T07:30:00Z',
        lead: { caption: 'The ferry at its pier on Tuesday.', credit: { photographer: 'Ruth Amadi' } },
        body: { length: 5 },
        notes: [{ kind: 'contributor' }, { kind: 'copyright' }],
      },
    },
  });
});
