import { describe, expect, it } from 'vitest';
import { correctArticle } from '../../lib/correct/correct.ts';
import { correctable } from '../../lib/model/correctable.ts';
import { article, author, byline, dateline, place } from '../support/builders.ts';

describe('correctArticle', () => {
  it('a headline, never empty', () => {
    expect(correctArticle(article(), 'headline', '  Ferry\n is  back ')?.headline).toBe('Ferry is back');
    expect(correctArticle(article(), 'headline', ' ')).toBeNull();
  });

  it('authors: a name that stays keeps its role, a new one is a writer', () => {
    const given = article({ byline: byline({ authors: [author({ name: 'Marta Lind', role: 'Editor' })] }) });
    expect(correctArticle(given, 'byline', 'Marta Lind, Jon Aker')?.byline?.authors).toEqual([
      author({ name: 'Marta Lind', role: 'Editor' }),
      author({ name: 'Jon Aker' }),
    ]);
    expect(correctArticle(given, 'byline', 'By Jon Aker')?.byline?.authors).toEqual([
      author({ name: 'Jon Aker' }),
    ]);
    expect(correctArticle(given, 'byline', '')?.byline).toBeNull();
    expect(correctArticle(article({ byline: null }), 'byline', 'Jon Aker')?.byline?.printed).toBe('Jon Aker');
  });

  it.each([
    ['ليلى المنصوري، سامي عبد الحليم', ['ليلى المنصوري', 'سامي عبد الحليم']],
    ['三輪千尋、大槻亮', ['三輪千尋', '大槻亮']],
    ['By Ida Falk, Tom Rowe, and Jon Aker', ['Ida Falk', 'Tom Rowe', 'Jon Aker']],
    ['Ida Falk and Tom Rowe', ['Ida Falk', 'Tom Rowe']],
    ['Ida Falk & Tom Rowe', ['Ida Falk', 'Tom Rowe']],
    ['Ana Ortega y Gasset', ['Ana Ortega y Gasset']],
    ['Anders Andersson', ['Anders Andersson']],
  ])('authors, as they are written: %s', (typed, names) => {
    const corrected = correctArticle(article(), 'byline', typed);
    expect(corrected?.byline?.authors.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['Guatire, Venezuela', [place({ city: 'Guatire', country: 'Venezuela' })]],
    ['Austin, Texas, United States', [place({ city: 'Austin', region: 'Texas', country: 'United States' })]],
    ['Austin, Texas', [place({ city: 'Austin', region: 'Texas' })]],
    ['Austin, Tex.', [place({ city: 'Austin', region: 'Texas' })]],
    ['Austin, TX, USA', [place({ city: 'Austin', region: 'Texas', country: 'USA' })]],
    ['Texas', [place({ city: null, region: 'Texas' })]],
    ['Venezuela', [place({ city: null, country: 'Venezuela' })]],
    ['New York', [place({ city: 'New York' })]],
    ['Batumi, Adjara, Georgia', [place({ city: 'Batumi', region: 'Adjara', country: 'Georgia' })]],
    ['Orrin, Atlantis', [place({ city: 'Orrin', country: 'Atlantis' })]],
    ['القاهرة، مصر', [place({ city: 'القاهرة', country: 'مصر' })]],
    ['ローマ、イタリア', [place({ city: 'ローマ', country: 'イタリア' })]],
    ['Berlin; Warsaw, Poland', [place({ city: 'Berlin' }), place({ city: 'Warsaw', country: 'Poland' })]],
  ])('places: %s', (typed, places) => {
    expect(correctArticle(article(), 'dateline', typed)?.dateline?.places).toEqual(places);
  });

  it('places: one that stays keeps what is known of it', () => {
    const wiek = place({ city: 'Wiek', region: 'Rügen' });
    const given = article({ dateline: dateline({ places: [wiek] }) });
    expect(correctArticle(given, 'dateline', 'Wiek, Rügen; Oslo')?.dateline?.places).toEqual([
      wiek,
      place({ city: 'Oslo' }),
    ]);
  });

  it('places: states are abbreviated as in the language of the story', () => {
    const given = article({ language: 'pt-BR' });
    expect(correctArticle(given, 'dateline', 'Campinas, SP')?.dateline?.places).toEqual([
      place({ city: 'Campinas', region: 'São Paulo' }),
    ]);
  });

  it('no place is no dateline', () => {
    expect(correctArticle(article(), 'dateline', ' ')?.dateline).toBeNull();
  });

  it('a date, or none; not what is no date', () => {
    expect(correctArticle(article(), 'published', '2026-03-05')?.published).toBe('2026-03-05');
    expect(correctArticle(article(), 'published', '')?.published).toBeNull();
    expect(correctArticle(article(), 'published', 'last Tuesday')).toBeNull();
    expect(correctArticle(article(), 'published', 'March 4')).toBeNull();
    expect(correctArticle(article(), 'published', '2026-02-31')).toBeNull();
    expect(correctArticle(article(), 'published', '2024-02-29')?.published).toBe('2024-02-29');
    expect(correctArticle(article(), 'published', '2026-02-29T10:00Z')).toBeNull();
  });

  it('names the reader as its source', () => {
    expect(correctArticle(article(), 'dateline', 'Oslo')?.provenance.dateline).toEqual({
      source: 'reader',
      confidence: 1,
    });
  });
});

it.each(['headline', 'byline', 'dateline', 'published'] as const)(
  'what %s begins from gives the same again',
  (field) => {
    const given = article({
      dateline: dateline({ places: [place({ city: 'Austin', region: 'Texas', country: 'United States' })] }),
    });
    expect(correctArticle(given, field, correctable(given, field))?.[field]).toEqual(given[field]);
  },
);
