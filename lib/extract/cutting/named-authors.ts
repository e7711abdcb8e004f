import { letters } from '../../text/similarity.ts';
import { type Claim, claimsOf } from './claim.ts';
import { AUTHOR_LONGEST } from './names.ts';

/** @returns whether it can be somebody's name: no address, no handle, no number, no paragraph */
export const canBeName = ({ value }: Claim): boolean =>
  !/^https?:|^\d+$|@\w+\./.test(value) && value.length < AUTHOR_LONGEST;

/** @returns the authors that the claims name, most trusted first, without the publication itself */
export function namedAuthors(claims: readonly Claim[], site: string): Claim[] {
  return claimsOf(claims, 'author').filter(
    (claim) =>
      canBeName(claim) && letters(claim.value) !== letters(site) && !/\.\p{L}{2,3}(?:,|$)/u.test(claim.value),
  );
}
