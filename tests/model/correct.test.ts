import { describe, expect, it } from 'vitest';
import { correctArticle, correctable } from '../../lib/model/correct.ts';
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
    expect(correctArticle(given, 'byline', '')?.byline).toBeNull();
    expect(correctArticle(article({ byline: null }), 'byline', 'Jon Aker')?.byline?.printed).toBe('Jon Aker');
  });

  it.each([
    ['Guatire, Venezuela', [place({ city: 'Guatire', country: 'Venezuela' })]],
    ['Austin, Texas, United States', [place({ city: 'Austin', region: 'Texas', country: 'United States' })]],
    ['Berlin; Warsaw, Poland', [place({ city: 'Berlin' }), place({ city: 'Warsaw', country: 'Poland' })]],
  ])('places: %s', (typed, places) => {
    expect(correctArticle(article(), 'dateline', typed)?.dateline?.places).toEqual(places);
  });

  it('no place is no dateline', () => {
    expect(correctArticle(article(), 'dateline', ' ')?.dateline).toBeNull();
  });

  it('a date, or none; not what is no date', () => {
    expect(correctArticle(article(), 'published', '2026-03-05')?.published).toBe('2026-03-05');
    expect(correctArticle(article(), 'published', '')?.published).toBeNull();
    expect(correctArticle(article(), 'published', 'last Tuesday')).toBeNull();
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
