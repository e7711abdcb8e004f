import { isKnownCity } from '../../../news/cities.ts';
import { isLabelWord } from '../../../news/labels.ts';
import { beginsPlace, endsPlace, isGermanJoin, isPlaceJoin } from '../../../news/place-words.ts';
import { fold } from '../../../text/fold.ts';
import { startsUpper } from './scan.ts';

const ARTICLE = /^(?:the|le|la|los|las|el|al|an|as|il|lo|les|den|der|st\.?)$/i;

/** @returns the words of a name, in which single spaces are expected */
export const words = (name: string) => name.split(' ');

/** A name that is a label ("BREAKING", "UPDATE", "The President"), whatever stands beside it. */
export function isLabel(name: string): boolean {
  const all = words(name);
  if (isKnownCity(name)) return false;
  return all.length === 1 ? isLabelWord(name) : all.every((word) => isLabelWord(word) || ARTICLE.test(word));
}

/** A name with a label's word in it: "MARKET SNAPSHOT", "EN DIRECT". */
export function hasLabel(name: string): boolean {
  const all = words(name);
  if (isAboard(name)) return false;
  if (all.length > 1 && endsPlace(all.at(-1) ?? '')) all.pop();
  return all.some(
    (word, i) => !(i === 0 && beginsPlace(word)) && (i === 0 || startsUpper(word)) && isLabelWord(word),
  );
}

/** A ship's or aircraft's name may be made of any words: "ABOARD AIR FORCE ONE". */
const isAboard = (name: string) => /^(?:on board|aboard) /i.test(name);

/** A name in capitals that is in no list: short, or built like a place's. */
export function looksLikePlace(name: string): boolean {
  const all = words(name);
  if (all.length > 2) return isAboard(name) || isBuiltLikePlace(all, isPlaceJoin);
  // "TLDR", "TWS" cannot be spoken.
  return (
    name.length > 2 && /[aeiouyаеиоуыэюяєіαεηιουω]/.test(fold(name)) && !/^(?:united|fc)$/i.test(all[1] ?? '')
  );
}

/** "Perchtoldsdorf", "Schwäbisch Gmünd", "Ried im Innkreis"; no person, no "Berliner Brücken". */
export function looksGerman(name: string): boolean {
  const all = words(name);
  if (isKnownCity(name)) return true;
  if (all.length === 1) return name.length > 2;
  return all.length < 6 && isBuiltLikePlace(all, isGermanJoin);
}

function isBuiltLikePlace(all: string[], isJoin: (word: string) => boolean): boolean {
  return beginsPlace(all[0] ?? '') || endsPlace(all.at(-1) ?? '') || all.slice(1).some(isJoin);
}

/** Prepositions that a place stands behind, surely and perhaps. */
export const IN = /\b(?:in|near|around|outside|à|en|em|bei) $/i;
export const ANY = /\b(?:in|at|of|from|near|to|around|outside|à|de|en|em|bei|aus|nach) $/i;

/** The story itself says "in Lindum" or "close to Lindum": the name is a place's. */
export function mentioned(name: string, body: string, prepositions: RegExp): boolean {
  const at = body.toLowerCase().indexOf(name.toLowerCase());
  return at > 0 && prepositions.test(body.slice(Math.max(0, at - 9), at));
}
