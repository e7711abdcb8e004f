/**
 * @param typed tags with commas between, as the reader writes them; a leading `#` is taken off
 * @returns the tags in order, each once, without regard to case
 */
export function readTags(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(/[,،、]/)) {
    const tag = part.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
    const key = tag.toLocaleLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}
