import { describe, expect, it } from 'vitest';
import { parsePhotoCredit } from '../../../lib/extract/credit/photo.ts';

describe('parsePhotoCredit', () => {
  it('splits caption, photographer and agency, and says the agency once', () => {
    const text =
      'A boat leaves the pier in Landvik on Monday, May 4, 2026. (AP Photo/Ines Falk) Photo: Associated Press';
    expect(parsePhotoCredit(text, { lang: 'en' })).toEqual({
      caption: 'A boat leaves the pier in Landvik on Monday, May 4, 2026.',
      credit: {
        printed: 'AP Photo/Ines Falk',
        photographer: 'Ines Falk',
        agency: { name: 'Associated Press', code: 'AP' },
      },
    });
  });
});
