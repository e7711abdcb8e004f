import type { Count } from '../../model/stats.ts';
import type { Gazetteer, Location } from './gazetteer.ts';

/** A place on the map, with all the names of datelines that lie there. */
export interface Dot {
  location: Location;
  /** The one with the most stories first. */
  names: readonly string[];
  stories: number;
}

export interface Dots {
  /** Biggest first, so that small ones are drawn over them. */
  dots: readonly Dot[];
  /** Places that the map does not know. */
  unplaced: readonly Count[];
}

/** @param places stories by place, the most frequent first */
export function dotsOf(places: readonly Count[], gazetteer: Pick<Gazetteer, 'locate'>): Dots {
  const dots = new Map<string, { location: Location; names: string[]; stories: number }>();
  const unplaced: Count[] = [];
  for (const { value, stories } of places) {
    const location = gazetteer.locate(value);
    if (!location) {
      unplaced.push({ value, stories });
      continue;
    }
    const key = `${location.latitude} ${location.longitude}`;
    const dot = dots.get(key) ?? { location, names: [], stories: 0 };
    dot.names.push(value);
    dot.stories += stories;
    dots.set(key, dot);
  }
  return { dots: [...dots.values()].sort((a, b) => b.stories - a.stories), unplaced };
}

export interface Label {
  text: string;
  /** Of the middle of its beginning; drawing units. */
  x: number;
  y: number;
}

/**
 * Names for the biggest dots, where there is room beside them.
 * @param dots biggest first, with their place and radius in drawing units
 * @param size height of the letters; a letter is taken to be 0.55 as wide
 */
export function labelsOf(
  dots: readonly { text: string; x: number; y: number; radius: number }[],
  { size, most, width }: { size: number; most: number; width: number },
): Label[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const labels: Label[] = [];
  for (const dot of dots) {
    if (labels.length === most) break;
    const left = dot.x + dot.radius + 3;
    const box = {
      left,
      right: left + dot.text.length * size * 0.55,
      top: dot.y - size * 0.6,
      bottom: dot.y + size * 0.6,
    };
    const clash = taken.some(
      (other) =>
        box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
    );
    if (clash || box.right > width) continue;
    taken.push(box);
    labels.push({ text: dot.text, x: left, y: dot.y });
  }
  return labels;
}
