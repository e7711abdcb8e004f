import type { Result } from '../../lib/model/result.ts';

/** @returns the value of a success. @throws Error for a failure, with its details: the test ends there */
export function got<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
