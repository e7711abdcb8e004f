import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { createGazetteer, isAtlas } from '../../lib/view/numbers/gazetteer.ts';

export { NumbersScreen } from './numbers-screen.tsx';

/** @returns the places of the world, from the outline that comes with the extension */
export function bundledGazetteer() {
  if (!isAtlas(atlas)) throw new TypeError('The outline of the world is not what it should be.');
  return createGazetteer(atlas, navigator.languages);
}
