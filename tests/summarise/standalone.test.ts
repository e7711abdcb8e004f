import { describe, expect, test } from 'vitest';
import { standingOf } from '../../lib/summarise/standalone.ts';

describe('a sentence that needs the one before it', () => {
  test.each([
    ['en', 'He said that the bridge would stay closed.'],
    ['en', 'But they had no choice in the matter.'],
    ['en', '"They had no choice," the mayor said on Friday.'],
    ['en', 'The latter was closed for years after that.'],
    ['de', 'Das sei aber nicht das letzte Wort gewesen.'],
    ['fr', 'Ils ont quitté la ville avant la nuit.'],
    ['es', 'Sin embargo, el alcalde no quiso hablar.'],
    ['ja', 'しかし、首相は辞任を否定し、国会で説明した。'],
    ['ar', 'وأضاف أن القرار سيدخل حيز التنفيذ غدا.'],
    [null, 'She left the town before the night fell.'],
    ['en', 'By Tuesday morning none of them had resigned.'],
    ['en', 'All three represent seats along the lower river.'],
    ['en', '“We lost the whole harvest in one night,” she said.'],
    ['en', '"Taken from the moon," it says, "by an astronaut without a name."'],
    ['de', '„Wir haben vier Jahre lang darauf gewartet“, sagte sie am Dienstag.'],
    ['fr', '« Nous avons attendu quatre ans », a-t-elle expliqué mardi matin.'],
    ['fr', '« Nous avons attendu quatre longues années », sourit-il.'],
    ['es', 'Después, cada alumno recibirá treinta ovejas y un contrato.'],
    ['es', '«Hemos esperado cuatro años a este puente», dijo.'],
    ['it', '«Abbiamo aspettato questo ponte quattro anni», ha spiegato.'],
    ['nl', '„Je hoort het eerst en dan voel je het pas”, zei hij.'],
    ['nl', 'Het was de derde overstroming in twee jaar tijd.'],
    ['sv', '– Vi har väntat på bron i fyra år, säger hon.'],
    ['sv', 'Det var den tredje översvämningen på två år.'],
    ['ru', 'Ледокол для нее одолжили у соседней области.'],
    ['ru', 'При этом цены на билеты в порту не изменились.'],
    ['ru', '«Мы ждали этого моста четыре года», — сказал он.'],
    ['zh', '“我们等这座桥已经等了四年，今天终于走上去了。”他说。'],
    ['ja', '「橋を四年も待っていた。今日やっと渡れる」と話した。'],
    ['ja', '漁協の沢村吉蔵組合長（７１）はそう話す。'],
    ['ar', 'وقال إن القرار سيدخل حيز التنفيذ غدا.'],
  ])('%s: %s', (lang, text) => expect(standingOf(text, lang)).toBe('after'));
});

describe('what states nothing, or is not the story’s', () => {
  test.each([
    'Follow us on every network for more stories.',
    'Jane Roe contributed to this report from Lisbon.',
    'Copyright 2024 The Example Times, all rights reserved.',
    'Rain fell.',
    'Will the bridge ever be opened to trucks again?',
    'What the council said on the evening before',
    'I was in the kitchen when it came down."',
    '"I was in the kitchen when it came down."',
    '「毎朝ここから高校に通いました。まさか戻ってくるとは」。',
    'Lees meer over de molens van het hele land.',
    '(It was the third flood in the valley this year.',
  ])('%s', (text) => expect(standingOf(text, 'en')).toBe('never'));
});

describe('sentences that stand alone', () => {
  test.each([
    ['en', 'The river rose four meters in one night, officials said.'],
    ['en', '"We lost the harvest," said Ada Brook, who farms near Tully.'],
    ['en', 'Butler county closed its schools on Monday morning.'],
    ['en', 'Thessaly and Epirus were cut off by the snow.'],
    ['de', '„Wir bauen wieder auf“, sagte Bürgermeisterin Jana Kolb am Montag.'],
    ['en', 'Some of those who fled came back on Monday.'],
    ['en', '“We lost the harvest,” said Ada Brook, “it rained for weeks.”'],
    ['en', '"We lost the harvest," said Ada Brook, "it rained for weeks."'],
    ['de', 'Das erste Boot soll im Herbst vom Stapel laufen.'],
    ['es', 'Sin agua desde el lunes, el valle pide ayuda al Gobierno.'],
    ['es', '«Hemos esperado cuatro años», dijo la alcaldesa de Lorca.'],
    ['nl', 'Het meel gaat naar de bakker aan de overkant.'],
    ['sv', 'Den nya bron öppnade på måndagen efter fyra år.'],
    ['sv', '– Vi har väntat på bron i fyra år, säger Maja Lind.'],
    ['no', 'Det nye sykehuset åpnet mandag etter fire år.'],
    ['ru', 'При пожаре в порту пострадали четыре человека.'],
    ['zh', '“我们等这座桥已经等了四年。”七十二岁的居民周阿婆说。'],
    ['ja', '首相は国会で辞任を否定し、改革の継続を訴えた。'],
    ['ar', 'وقال الوزير علي حسن إن القرار سيدخل حيز التنفيذ غدا.'],
  ])('%s: %s', (lang, text) => expect(standingOf(text, lang)).toBe('alone'));
});
