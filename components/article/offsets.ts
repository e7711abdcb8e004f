/**
 * @param texts parts of a block's text, in order
 * @param joint length of what stands between two of them
 * @returns where each begins in the block's text, as `blockText` joins them
 */
export function offsets(texts: readonly string[], joint = 1): number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + joint;
    return start;
  });
}
