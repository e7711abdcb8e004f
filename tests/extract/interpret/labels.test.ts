import { expect, test } from 'vitest';
import { findLabels } from '../../../lib/extract/interpret/labels.ts';
import type { Label } from '../../../lib/model/article.ts';

const labelsOf = (kicker: string): Label[] =>
  findLabels([], 'https://harbour.example/a/ferry', [kicker], 'Ferry returns');

test.each<[Label, string]>([
  [
    'opinion',
    'Kommentar/Editorial/Tribune/Opinión/Colunistas/Opinioni/Ledare/Kronikk/Pääkirjoitus/Felieton/Köşe Yazısı/Мнения/社論/사설/الرأي/דעות/Γνώμη',
  ],
  [
    'analysis',
    'Hintergrund/Décryptage/Análisis/Análise/Analisi/Achtergrond/Analyysi/Analiza/Разбор/解説/분석/تحليل',
  ],
  [
    'live',
    'Liveticker/En direct/Minuto a minuto/Ao vivo/Diretta/Relacja na żywo/Canlı Anlatım/Прямой эфир/直播/مباشر',
  ],
  [
    'sponsored',
    'Anzeige/Contenu sponsorisé/Contenido patrocinado/Conteúdo de marca/Annonsinnehåll/На правах рекламы',
  ],
  [
    'press release',
    'Pressemitteilung/Communiqué de presse/Nota de prensa/Comunicato stampa/Persbericht/Lehdistötiedote/Basın bülteni/보도자료',
  ],
  [
    'fact check',
    'Faktencheck/Vrai ou faux/Verificación/Checagem/Faktasjekk/Фактчек/ファクトチェック/팩트체크',
  ],
  ['review', 'Rezension/Critique/Reseña/Crítica/Recensione/Recensie/Recension/Anmeldelse/Recenzja/書評/影评'],
  [
    'interview',
    'Interview/Entretien/Entrevista/Intervista/Haastattelu/Wywiad/Röportaj/Интервью/专访/인터뷰/مقابلة',
  ],
  ['obituary', 'Obituary/Nachruf/Nécrologie/Obituario/Necrologio/Minneord/Nekrolog/Некролог/訃報/부고'],
])('%s in the languages of the news', (label, words) => {
  for (const word of words.split('/'))
    expect([word, labelsOf(word)]).toEqual([word, expect.arrayContaining([label])]);
});

test('a longer word that begins like a label is none', () => {
  for (const word of ['Reviewers', 'Analysten', 'Interviewpartner', 'Opinionated'])
    expect(labelsOf(word)).toEqual([]);
});

test('what a headline opens with is a label where it is nothing but one', () => {
  const opened = (headline: string): Label[] => findLabels([], 'https://harbour.example/a/b', [], headline);
  expect(opened('Interview: The captain on nine years ashore')).toEqual(['interview']);
  expect(opened('Faktencheck: Wie oft die Fähre fuhr')).toEqual(['fact check']);
  for (const headline of [
    'Nach Kritik: Kapitän tritt zurück',
    'Nach Anzeige: Polizei ermittelt am Hafen',
    'Royal interview: palace says nothing',
    'Tras la crítica: el puerto responde',
  ])
    expect([headline, opened(headline)]).toEqual([headline, []]);
});
