import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhotoCredit } from '../../../../lib/extract/interpret/credit/photo.ts';

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

  /** [text, caption, printed credit, photographer, agency] */
  it.each<[string, string | null, string, string | null, string | null]>([
    [
      'A boat. (AP Photo/Ida Falk, File)',
      'A boat.',
      'AP Photo/Ida Falk, File',
      'Ida Falk',
      'Associated Press',
    ],
    [
      'A boat. (Photo by Ida Falk/Getty Images)',
      'A boat.',
      'Ida Falk/Getty Images',
      'Ida Falk',
      'Getty Images',
    ],
    ['A boat. Photo by Ida Falk /AP', 'A boat.', 'Ida Falk /AP', 'Ida Falk', 'Associated Press'],
    ['A boat. Photograph: Ida Falk/The Harrow', 'A boat.', 'Ida Falk/The Harrow', 'Ida Falk', null],
    ['A boat. REUTERS/Ida Falk', 'A boat.', 'REUTERS/Ida Falk', 'Ida Falk', 'Reuters'],
    ['A boat. IDA FALK / AFP', 'A boat.', 'IDA FALK / AFP', 'Ida Falk', 'Agence France-Presse'],
    ['港の朝＝７日、北浜町、水沢遥撮影', '港の朝＝７日、北浜町', '水沢遥撮影', '水沢遥', null],
    ['A boat. (Reuters)', 'A boat.', 'Reuters', null, 'Reuters'],
    ['A boat. Getty Images', 'A boat.', 'Getty Images', null, 'Getty Images'],
    [
      'A boat leaves the pier Ida Falk/AP',
      'A boat leaves the pier',
      'Ida Falk/AP',
      'Ida Falk',
      'Associated Press',
    ],
    ['Ida Falk/Getty Images', null, 'Ida Falk/Getty Images', 'Ida Falk', 'Getty Images'],
    ['Ida Falk / dpa', null, 'Ida Falk / dpa', 'Ida Falk', 'Deutsche Presse-Agentur'],
    ['Ein Boot. Foto: Ida Falk/dpa', 'Ein Boot.', 'Ida Falk/dpa', 'Ida Falk', 'Deutsche Presse-Agentur'],
    ['Ein Boot. (Foto: Ida Falk)', 'Ein Boot.', 'Ida Falk', 'Ida Falk', null],
    [
      'Ein Boot am StegBild: Ida Falk/AFP',
      'Ein Boot am Steg',
      'Ida Falk/AFP',
      'Ida Falk',
      'Agence France-Presse',
    ],
    ['Ein Boot. © Ida Falk', 'Ein Boot.', '© Ida Falk', 'Ida Falk', null],
    ['Ein Boot. Bild: zvg', 'Ein Boot.', 'zvg', null, 'zvg'],
    ['Ein Boot. Foto: Ida Falk (Keystone)', 'Ein Boot.', 'Ida Falk (Keystone)', 'Ida Falk', 'Keystone'],
    ['Un bateau. © AFP / Ida Falk', 'Un bateau.', '© AFP / Ida Falk', 'Ida Falk', 'Agence France-Presse'],
    ['Un bateau. Crédit photo : Ida Falk', 'Un bateau.', 'Ida Falk', 'Ida Falk', null],
    ['Un barco. Foto: EFE/Ida Falk', 'Un barco.', 'EFE/Ida Falk', 'Ida Falk', 'EFE'],
    ['En båt. Foto: Ida Falk / NTB', 'En båt.', 'Ida Falk / NTB', 'Ida Falk', 'NTB'],
    ['A boat. Courtesy of Ida Falk', 'A boat.', 'Ida Falk', 'Ida Falk', null],
    [
      'A boat. Ida Falk/The Ledger via AP',
      'A boat.',
      'Ida Falk/The Ledger via AP',
      'Ida Falk',
      'Associated Press',
    ],
    ['A boat - Copyright Ida Falk/AP', 'A boat', 'Copyright Ida Falk/AP', 'Ida Falk', 'Associated Press'],
    ['Image credit: Harrow', null, 'Harrow', null, null],
    ['A boat in Harrow (REUTERS/Ida Falk)', 'A boat in Harrow', 'REUTERS/Ida Falk', 'Ida Falk', 'Reuters'],
    ['A boat. [File: Ida Falk/AFP]', 'A boat.', 'Ida Falk/AFP', 'Ida Falk', 'Agence France-Presse'],
    ['A boat. (AAP: Ida Falk)', 'A boat.', 'AAP: Ida Falk', 'Ida Falk', 'AAP'],
    ['A boat. (ANI Photo)', 'A boat.', 'ANI Photo', null, 'Asian News International'],
    ['A boat. (Ida Falk for The Ledger)', 'A boat.', 'Ida Falk for The Ledger', 'Ida Falk', null],
    ['A boat. — AFP/File', 'A boat.', 'AFP/File', null, 'Agence France-Presse'],
    ['A boat. Ida Falk | Bloomberg', 'A boat.', 'Ida Falk | Bloomberg', 'Ida Falk', 'Bloomberg'],
    ['A boat.Credit...Ida Falk/Reuters', 'A boat.', 'Ida Falk/Reuters', 'Ida Falk', 'Reuters'],
    ['A boat. Submitted photo', 'A boat.', 'Submitted photo', null, null],
    ['A boat. Ida Falk/Pool via REUTERS', 'A boat.', 'Ida Falk/Pool via REUTERS', 'Ida Falk', 'Reuters'],
    ['A boat. Ida L. Falk / AFP', 'A boat.', 'Ida L. Falk / AFP', 'Ida L. Falk', 'Agence France-Presse'],
    ['A boat. Source: Harrow Library', 'A boat.', 'Harrow Library', null, null],
    ['Image source, Getty Images', null, 'Getty Images', null, 'Getty Images'],
    ['ida_f/Getty Images', null, 'ida_f/Getty Images', null, 'Getty Images'],
    ['Ein Boot. (c) Ida Falk', 'Ein Boot.', '(c) Ida Falk', 'Ida Falk', null],
    ['Ein Boot. (Foto: Ida Falk (Archiv))', 'Ein Boot.', 'Ida Falk (Archiv)', 'Ida Falk', null],
    ['Un barco. IDA FALK (EFE)', 'Un barco.', 'IDA FALK (EFE)', 'Ida Falk', 'EFE'],
    ['Łódź. Fot. Ida Falk/PAP', 'Łódź.', 'Ida Falk/PAP', 'Ida Falk', 'PAP'],
    ['船が出る（ロイター）', '船が出る', 'ロイター', null, 'Reuters'],
    ['A boat. Picture: Ida Falk / Tom Rowe', 'A boat.', 'Ida Falk / Tom Rowe', 'Ida Falk, Tom Rowe', null],
    [
      'A boat. Photos: Ida Falk & Tom Rowe/AP',
      'A boat.',
      'Ida Falk & Tom Rowe/AP',
      'Ida Falk, Tom Rowe',
      'Associated Press',
    ],
    [
      'A boat. Ida Falk and Tom Rowe/AP',
      'A boat.',
      'Ida Falk and Tom Rowe/AP',
      'Ida Falk, Tom Rowe',
      'Associated Press',
    ],
    [
      'Ein Boot. Foto: Ida Falk und Tom Rowe/dpa',
      'Ein Boot.',
      'Ida Falk und Tom Rowe/dpa',
      'Ida Falk, Tom Rowe',
      'Deutsche Presse-Agentur',
    ],
    [
      'The chair of the council and Tom Rowe/AP',
      'The chair of the council and',
      'Tom Rowe/AP',
      'Tom Rowe',
      'Associated Press',
    ],
    ['A boat. Credit: Ida Falk/Ouest Pont', 'A boat.', 'Ida Falk/Ouest Pont', 'Ida Falk', null],
    ['Un barco. Foto: Lucía Falk y Gasset', 'Un barco.', 'Lucía Falk y Gasset', 'Lucía Falk y Gasset', null],
  ])('%s', (text, caption, printed, photographer, agency) => {
    const read = parsePhotoCredit(text, { lang: null });
    expect([
      read.caption,
      read.credit?.printed,
      read.credit?.photographer,
      read.credit?.agency?.name ?? null,
    ]).toEqual([caption, printed, photographer, agency]);
  });

  it.each([
    'A boat leaves the pier.',
    'A boat (left) leaves the pier (right).',
    'The photo by the door shows a boat, she said, and it is the only picture of it that is left.',
    'Ida Falk, left, and Tom Rowe at the pier in Landvik (Norway).',
    'The boat runs 24/7 between Landvik and Oslo.',
    'The either/or question of boats.',
    'A vote on the boat tax in the Senate and/or the House.',
    'Picture of the Week',
    'Pictures of boats hang in the hall.',
    'The Reuters building in London.',
    'Boats in 2020.',
    'A reporter for AP stands on the pier.',
    'Image of a boat, painted in 1890, in the museum.',
  ])('leaves whole: %s', (text) => {
    expect(parsePhotoCredit(text, { lang: 'en' })).toEqual({ caption: text, credit: null });
  });

  it('loses nothing: the caption begins the text, and the credit stands behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const whole = text.replace(/\s+/g, ' ').trim();
        const { caption, credit } = parsePhotoCredit(text, { lang: null });
        expect(whole.startsWith(caption ?? '')).toBe(true);
        if (credit) expect(whole.slice(caption?.length ?? 0)).toContain(credit.printed);
        else expect(caption ?? '').toBe(whole);
      }),
    );
  });
});
