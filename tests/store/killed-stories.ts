import type { Article } from '../../lib/model/article.ts';
import { article, paragraph } from '../support/builders.ts';

/** Every second number is a new version of the story before it. */
export const storyNumber = (number: number): Article =>
  article({
    url: `https://post.example/${number >> 1}`,
    headline: `Story ${number >> 1}, version ${(number % 2) + 1}`,
    body: Array.from({ length: 20 }, (_, at) => paragraph(`Paragraph ${at} of writing ${number}.`)),
  });
