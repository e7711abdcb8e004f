import type { PopupStory } from '../e2e/popup-story.ts';

export const print = (line: string): void => console.log(line);

export function heading(name: string, detail: string): void {
  print(`\n${name}\n  page       ${detail}`);
}

/** The story as the popup showed it, a field a line. */
export function printStory(story: PopupStory): void {
  const fields: [string, string | null][] = [
    ['site', [story.site, story.section].filter(Boolean).join(' › ')],
    ['headline', story.headline],
    ['deck', story.deck],
    ['byline', story.people],
    ['dateline', story.from],
    ['time', story.circumstances],
    ['picture', story.picture],
    ...story.sentences.map((sentence): [string, string] => ['in brief', sentence]),
    ['begins', story.opening],
  ];
  for (const [name, value] of fields) if (value) print(`  ${name.padEnd(10)} ${value}`);
}
