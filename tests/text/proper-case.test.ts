import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, properName, properPlace } from '../../lib/text/proper-case.ts';

describe('properPlace', () => {
  it.each([
    ["COEUR D'ALENE", "Coeur d'Alene"],
    ['COEUR D’ALENE', 'Coeur d’Alene'],
    ["O'FALLON", "O'Fallon"],
    ["ST. JOHN'S", "St. John's"],
    ["N'DJAMENA", "N'Djamena"],
    ['PORT-AU-PRINCE', 'Port-au-Prince'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['KING OF PRUSSIA', 'King of Prussia'],
    ['THE HAGUE', 'The Hague'],
    ['LA CROSSE', 'La Crosse'],
    ['EL PASO', 'El Paso'],
    ['DES MOINES', 'Des Moines'],
    ['MCALLEN', 'McAllen'],
    ['ROSTOV-ON-DON', 'Rostov-on-Don'],
    ['SHARM EL-SHEIKH', 'Sharm el-Sheikh'],
    ['TRUTH OR CONSEQUENCES', 'Truth or Consequences'],
    ['’S-HERTOGENBOSCH', '’s-Hertogenbosch'],
    ['’s-HERTOGENBOSCH', '’s-Hertogenbosch'],
    ['ELMWOOD Park', 'Elmwood Park'],
    ['New york', 'New York'],
    ['ABOARD THE USS MERIDIAN', 'Aboard the USS Meridian'],
    ['İSTANBUL', 'İstanbul'],
    ['МОСКВА', 'Москва'],
    ['ΑΘΗΝΑ', 'Αθηνα'],
    ['Weiden am See', 'Weiden am See'],
  ])('%s → %s', (printed, proper) => {
    expect(properPlace(printed)).toBe(proper);
  });
});

describe('properName', () => {
  it.each([
    ['IDA FALK', 'Ida Falk'],
    ['IDA E FALK', 'Ida E Falk'],
    ['IDA FALK Y ROWE', 'Ida Falk y Rowe'],
    ['CONOR O’DOWD', 'Conor O’Dowd'],
    ['RONAN MCALLISTER', 'Ronan McAllister'],
    ['IAN MACDONALD', 'Ian MacDonald'],
    ['PETER MACK', 'Peter Mack'],
    ['MARIA DE LA VEGA', 'Maria de la Vega'],
    ['JOOST VAN DER MEER', 'Joost van der Meer'],
    ['AHMED AL-SAFI', 'Ahmed al-Safi'],
    ['MARY-KATE FALK', 'Mary-Kate Falk'],
    ['J.K. FALK', 'J.K. Falk'],
    ['THOMAS B. ROWE III', 'Thomas B. Rowe III'],
    ['TOM d’ALDEREN', 'Tom d’Alderen'],
    ['STEVE LeFALK', 'Steve LeFalk'],
    ['Jean FALKENAU', 'Jean Falkenau'],
    ['Ida MCFALK', 'Ida McFalk'],
    ['Ann-Marie FALK-ROWE', 'Ann-Marie Falk-Rowe'],
    ['Liam O’ROWE', 'Liam O’Rowe'],
    ['JÖRG WEIß', 'Jörg Weiß'],
    ['Jörg WEIß', 'Jörg Weiß'],
    ['Ida JD-Falk', 'Ida JD-Falk'],
    ['Ida DeFalk', 'Ida DeFalk'],
    ['JD Falk', 'JD Falk'],
  ])('%s → %s', (printed, proper) => {
    expect(properName(printed)).toBe(proper);
  });
});

describe('nameKey', () => {
  it('is one key for one person, however printed', () => {
    const key = nameKey('Inés García-Falk');
    for (const printed of ['INES GARCIA-FALK', 'Inés  García-Falk', 'ines garcia-falk '])
      expect(nameKey(printed)).toBe(key);
  });

  it('does not change with the case that we give a name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,9}( [A-Z’-]{2,9}){1,3}$/), (name) => {
        expect(nameKey(properName(name))).toBe(nameKey(name));
        expect(nameKey(properPlace(name))).toBe(nameKey(name));
      }),
    );
  });
});
