import { describe, expect, it } from 'vitest';
import { parsePhotoCredit } from '../../../../lib/extract/interpret/credit/photo.ts';

/** What houses and languages print under pictures: [text, caption, photographer, agency or archive] */
type Row = [text: string, caption: string | null, photographer: string | null, agency: string | null];

const split = (text: string): (string | null)[] => {
  const { caption, credit } = parsePhotoCredit(text, { lang: null });
  return [caption, credit === null ? 'no credit' : credit.photographer, credit?.agency?.name ?? null];
};

describe('a label before the maker', () => {
  it.each<Row>([
    ['The pier at noon. Staff photo by Runa Vik', 'The pier at noon.', 'Runa Vik', null],
    ['The pier at noon. (Drone photo: Runa Vik)', 'The pier at noon.', 'Runa Vik', null],
    ['The pier at noon. ST PHOTO: RUNA VIK', 'The pier at noon.', 'Runa Vik', null],
    ['The pier at noon. Composite: Runa Vik/Getty Images', 'The pier at noon.', 'Runa Vik', 'Getty Images'],
    ['The pier at noon. Photo / Runa Vik', 'The pier at noon.', 'Runa Vik', null],
    ['The pier at noon. Photo provided by the Vik Library', 'The pier at noon.', null, null],
    ['Der Steg am Mittag. Foto Runa Vik', 'Der Steg am Mittag.', 'Runa Vik', null],
    ['Le quai à midi. Photo d’archives Runa Vik', 'Le quai à midi.', 'Runa Vik', null],
    ['Le quai à midi. PHOTO RUNA VIK, LE PHARE', 'Le quai à midi.', 'Runa Vik', null],
    ['Il molo a mezzogiorno (foto Ansa)', 'Il molo a mezzogiorno', null, 'ANSA'],
    ['El muelle al mediodía. Foto Faro Libre: Runa Vik', 'El muelle al mediodía.', 'Runa Vik', null],
    ['A móló délben. Forrás: MTI', 'A móló délben.', null, 'MTI'],
    ['Molo w południe. Źródło: PAP', 'Molo w południe.', null, 'PAP'],
    ['Кеят по обед. Снимка: БТА', 'Кеят по обед.', null, 'BTA'],
    ['مصدر الصورة، رويترز', null, null, 'Reuters'],
    ['الرصيف ظهرا. مصدر الصورة: رويترز', 'الرصيف ظهرا.', null, 'Reuters'],
    ['घाट दोपहर में (फोटो: पीटीआई)', 'घाट दोपहर में', null, 'Press Trust of India'],
    ['Bến tàu buổi trưa. Ảnh: Reuters', 'Bến tàu buổi trưa.', null, 'Reuters'],
    ['부두의 정오. 사진=한지우 기자', '부두의 정오.', '한지우', null],
    ['부두의 정오. [사진=뉴시스]', '부두의 정오.', null, 'Newsis'],
    ['码头的中午。图/新华社', '码头的中午。', null, 'Xinhua'],
  ])('%s', (text, ...parts) => {
    expect(split(text)).toEqual(parts);
  });
});

describe('makers between brackets, behind bars and dashes', () => {
  it.each<Row>([
    ['The pier at noon [Runa Vik/EPA]', 'The pier at noon', 'Runa Vik', 'EPA'],
    ['The pier at noon (Vik County Fire via AP)', 'The pier at noon', null, 'Associated Press'],
    ['The pier at noon (Vik Record file photo)', 'The pier at noon', null, null],
    ['The pier at noon. (Supplied: Vik Council)', 'The pier at noon.', null, null],
    ['The pier at noon. (Provided by Vik Engineering)', 'The pier at noon.', null, null],
    ['The pier at noon. Runa Vik | Staff Photographer', 'The pier at noon.', 'Runa Vik', null],
    ['The pier at noon. RUNA VIK, THE RECORD', 'The pier at noon.', 'Runa Vik', null],
    ['The pier at noon. Runa Vik for The Record', 'The pier at noon.', 'Runa Vik', null],
    ['The pier at noon. Runa Vik-Imagn Images', 'The pier at noon.', 'Runa Vik', 'Imagn'],
    ['The pier at noon RUNA VIK FOR THE RECORD', 'The pier at noon', 'Runa Vik', null],
    ['The pier at noon in Vik REUTERS', 'The pier at noon in Vik', null, 'Reuters'],
    ['El muelle al mediodía - Runa Vik - Europa Press', 'El muelle al mediodía', 'Runa Vik', 'Europa Press'],
    ['El muelle al mediodía | EFE', 'El muelle al mediodía', null, 'EFE'],
    ['El muelle al mediodía / RUNA VIK', 'El muelle al mediodía', 'Runa Vik', null],
    ['The pier in the rainRUNA VIK/AFP', 'The pier in the rain', 'Runa Vik', 'Agence France-Presse'],
    ['runa_v - stock.adobe.com', null, null, 'stock.adobe.com'],
    [
      'The pier at noon. REUTERS/Runa Vik Purchase Licensing Rights',
      'The pier at noon.',
      'Runa Vik',
      'Reuters',
    ],
    ['港の昼（北浜市提供）', '港の昼', null, null],
    ['港の昼＝AP', '港の昼', null, 'Associated Press'],
    ['港の昼＝ロイター', '港の昼', null, 'Reuters'],
    ['港の昼＝１０日、北浜町で（水沢遥撮影）', '港の昼＝１０日、北浜町で', '水沢遥', null],
    ['码头的中午。新华社记者李伟摄', '码头的中午。', '李伟', 'Xinhua'],
    ['码头的中午。（新华社发）', '码头的中午。', null, 'Xinhua'],
    ['부두의 정오 /연합뉴스', '부두의 정오', null, 'Yonhap'],
  ])('%s', (text, ...parts) => {
    expect(split(text)).toEqual(parts);
  });
});

it.each<Row>([
  ['Drawing. Vik Studios/Shutterstock', 'Drawing.', null, 'Shutterstock'],
  ['A poster. © Vik Photo Archive', 'A poster.', null, null],
  ['A boat. picture alliance / Vik Photo | Runa Falk', 'A boat.', 'Runa Falk', 'picture alliance'],
  ['A boat. Photos: Runa Vik, Tom Holm/Getty Images', 'A boat.', 'Runa Vik', 'Getty Images'],
  ['A boat. Runa Vik/via Reuters', 'A boat.', 'Runa Vik', 'Reuters'],
])('an archive is no person, and of several makers the first is named: %s', (text, ...parts) => {
  expect(split(text)).toEqual(parts);
});

it.each([
  'The keeper rests. The lamp behind her is new.',
  'A lamp, a rope and a map: all that was left of the ship.',
  'She asked for credit. Nobody gave her any.',
  'Runa Vik, photographer, with her dog.',
  'The hall was sold. Getty Museum bought the poster in 1999.',
  'Workers count the votes. Photo IDs are needed at the door.',
  'The film “Picture: Unseen” opens on Friday.',
  'The quarrel was settled. Runa Vik for once agreed.',
  'The trains run from Vik / Holm to the coast.',
  'The mayor (Runa Vik) and the bishop (Tom Holm) at the pier.',
  'The pier at noon (provided it does not rain).',
  'The clerk keeps the file. It was never closed.',
  'The courtesy bus waits at the hall.',
  'A model of the ship - one of three - in the museum.',
  'THE PIER AT NOON IN THE RAIN',
  'The pier at noon in a photo / drawing',
  'La foto del año cuelga en la sala.',
  'Die Brücke im Bild: so sah sie aus, bevor der Fluss sie mitnahm.',
  'Фото на память у моста.',
  'この橋の写真は残っていない。',
  '消防员站在桥边，市长在左。',
  '다리의 사진은 남아 있지 않다.',
  'رجال الإطفاء أمام الجسر القديم (يمين)',
])('a caption that only mentions such words stays whole: %s', (text) => {
  expect(parsePhotoCredit(text, { lang: null })).toEqual({ caption: text, credit: null });
});
