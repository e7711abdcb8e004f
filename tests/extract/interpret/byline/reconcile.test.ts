import { describe, expect, it } from 'vitest';
import { parseByline } from '../../../../lib/extract/interpret/byline/parse.ts';
import {
  type ClaimedAuthor,
  readClaimed,
  reconcileAuthors,
} from '../../../../lib/extract/interpret/byline/reconcile.ts';

function reconcile({
  printed = '',
  claimed = [],
  site,
}: {
  printed?: string;
  claimed?: ClaimedAuthor[];
  site?: string;
}) {
  const lang = 'en';
  const page = { text: printed, ...parseByline(printed, { lang }) };
  return reconcileAuthors(page, readClaimed(claimed, lang, site ?? null));
}

const claimed = (...names: string[]) => names.map((name) => ({ name, url: null }));

describe('reconcileAuthors', () => {
  it('is null where nobody is named', () => {
    expect(
      reconcile({ printed: 'Staff', claimed: claimed('Elmwood Ledger'), site: 'Elmwood Ledger' }),
    ).toBeNull();
    expect(reconcile({})).toBeNull();
  });

  it('keeps who is printed, with job and newsroom, and takes the page of each from the data', () => {
    const byline = reconcile({
      printed: 'By Ida Falk, AP Science Writer',
      claimed: [{ name: 'Ida Falk', url: 'https://example.org/ida' }],
    });
    expect(byline?.authors).toEqual([
      {
        name: 'Ida Falk',
        affiliation: 'AP',
        role: 'Science Writer',
        contribution: 'writing',
        location: null,
        url: 'https://example.org/ida',
      },
    ]);
    expect(byline?.agency?.name).toBe('Associated Press');
  });

  it('takes the capitals that a line in capitals hides', () => {
    const byline = reconcile({ printed: 'By IDA DEFALK', claimed: claimed('Ida DeFalk') });
    expect(byline?.authors.map((author) => author.name)).toEqual(['Ida DeFalk']);
  });

  it('does not take capitals from the data', () => {
    const byline = reconcile({ printed: 'By Ida DeFalk', claimed: claimed('IDA DEFALK') });
    expect(byline?.authors.map((author) => author.name)).toEqual(['Ida DeFalk']);
  });

  it('reads raw data as it reads a printed line', () => {
    const byline = reconcile({ claimed: claimed('By: IDA FALKAssociated Press') });
    expect(byline?.authors.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ['Ida Falk', 'Associated Press'],
    ]);
  });

  it('adds those whom the page cuts off', () => {
    const names = (printed: string, ...data: string[]) =>
      reconcile({ printed, claimed: claimed(...data) })?.authors.map((author) => author.name);
    expect(names('By Ida Falk and 2 others', 'Ida Falk', 'Tom Rowe', 'Ann Dale')).toEqual([
      'Ida Falk',
      'Tom Rowe',
      'Ann Dale',
    ]);
    expect(names('By Ida Falk', 'Ida Falk', 'Tom Rowe')).toEqual(['Ida Falk', 'Tom Rowe']);
  });

  it('trusts the page against data about other people', () => {
    const byline = reconcile({ printed: 'By Ida Falk', claimed: claimed('Web Producer Bot', 'Tom Rowe') });
    expect(byline?.authors.map((author) => author.name)).toEqual(['Ida Falk']);
  });

  it('takes an author of the data once, however often and however it is spelled', () => {
    const byline = reconcile({ claimed: claimed('Ida Falk', 'IDA FALK', 'Falk, Ida') });
    expect(byline?.authors.map((author) => author.name)).toEqual(['Ida Falk']);
  });
});
