import { expect, test } from 'vitest';
import { formatBytes } from '../../../components/shared/bytes.ts';

test.each([
  [1, '1 byte'],
  [212, '212 bytes'],
  [5_674, '5.7 kB'],
  [12_000, '12 kB'],
  [3_400_000, '3.4 MB'],
])('%i bytes are “%s”', (bytes, words) => {
  expect(formatBytes(bytes, 'en')).toBe(words);
});
