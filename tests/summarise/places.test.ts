import { describe, expect, test } from 'vitest';
import { findFacts } from '../../lib/summarise/facts.ts';

const places = (text: string, language: string) =>
  findFacts({
    headline: '',
    byline: null,
    language,
    dateline: null,
    body: [{ kind: 'paragraph', text: [text] }],
  }).places.map(({ name, sentences }) => `${name} ${sentences.length}`);

describe('places that the story says are some', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'The mayor of Orrin left. Rain fell in Orrin. It fell near Lower Quay, too. Lower Quay was cut off.',
      ['Orrin 2', 'Lower Quay 2'],
    ],
    ['en', 'She died in Orrin Monday. Orrin mourns.', ['Orrin 2']],
    ['en', 'A debate in Congress. Nobody in Congress came. He starred in Hamlet. Hamlet is long.', []],
    ['en', 'Near Ada Thorne stood a guard. Thorne left. Nobody near Thorne spoke.', []],
    ['en', 'The northern Philippine coast was hit. The Philippine navy came. The navy left.', []],
    ['en', 'The city of Orrin fell. Reporters of the Orrin Times came.', ['Orrin 2']],
    ['en', 'Chad Marsh came. Chad Marsh left. Jordan Holm stayed. Jordan Holm spoke.', []],
    [
      'de',
      'Die Stadt Adlau baut. In Adlau wird gefeiert. In Haft sitzt niemand. Aus Haft kam er.',
      ['Adlau 2'],
    ],
    ['fr', 'Le maire de Port-Noir est venu. À Port-Noir, il pleut.', ['Port-Noir 2']],
    ['fr', 'Les habitants d’Orval partent. Orval est vide.', ['Orval 2']],
    ['es', 'La alcaldesa de Puerto Viejo llegó. En Puerto Viejo llueve.', ['Puerto Viejo 2']],
    ['it', 'Il sindaco di Portovento parla. Portovento aspetta.', ['Portovento 2']],
    ['sv', 'Utanför Granviken regnar det. Granviken väntar.', ['Granviken 2']],
    ['nb', 'Ordføreren i Granvika kom. Det regner i Granvika.', ['Granvika 2']],
  ])('%s: %s', (language, text, found) => {
    expect(places(text, language)).toEqual(found);
  });
});
