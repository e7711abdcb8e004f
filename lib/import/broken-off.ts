/** @returns what is told of a file that cannot be read to its end: "it breaks off or is damaged (unexpected end)" */
export function brokenOff(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `it breaks off or is damaged (${detail.replace(/\.$/, '')})`;
}
