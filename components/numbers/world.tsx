import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Dot, labelsOf } from '../../lib/view/numbers/dots.ts';
import type { Gazetteer } from '../../lib/view/numbers/gazetteer.ts';

export interface WorldProps {
  drawing: RefObject<SVGSVGElement | null>;
  gazetteer: Gazetteer;
  dots: readonly Dot[];
  locale: string;
}

/** Without Antarctica, which nobody reports from and which would take a seventh of the picture. */
const [WIDTH, HEIGHT] = [960, 425];
/** CSS pixels of a dot of one story, and of the biggest. */
const [LEAST, MOST] = [4, 16];

/** Where stories were written: a dot for each place, its area the number of stories. */
export function World({ drawing, gazetteer, dots, locale }: WorldProps) {
  const { project, land } = useMemo(() => {
    const projection = geoNaturalEarth1().fitExtent(
      [
        [0, 4],
        [WIDTH, 510],
      ],
      { type: 'Sphere' },
    );
    const path = geoPath(projection);
    return {
      project: projection,
      land: gazetteer.countries.features
        .filter(({ properties }) => properties.name !== 'Antarctica')
        .map((country) => ({ name: country.properties.name, path: path(country) ?? '' })),
    };
  }, [gazetteer]);
  const most = Math.max(1, ...dots.map((dot) => dot.stories));
  const biggest = Math.min(MOST, LEAST * Math.sqrt(most));
  const drawn = dots.flatMap((dot) => {
    const point = project([dot.location.longitude, dot.location.latitude]);
    if (!point) return [];
    const [x, y] = point;
    return [
      { dot, x, y, radius: Math.max(LEAST, Math.sqrt(dot.stories / most) * biggest), text: shortName(dot) },
    ];
  });
  return (
    <svg ref={drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {land.map(({ name, path }) => (
        <path key={name} class="drawn-land" d={path} />
      ))}
      {drawn.map(({ dot, x, y, radius }) => (
        <circle key={dot.names[0]} class="drawn-dot" cx={x} cy={y} r={radius}>
          <title>{`${dot.names.join('; ')}: ${new Intl.NumberFormat(locale).format(dot.stories)}`}</title>
        </circle>
      ))}
      {labelsOf(drawn, { size: 11, most: 12, width: WIDTH }).map(({ text, x, y }) => (
        <text key={`${text} ${x}`} class="drawn-label" x={x} y={y + 4}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** A dot of a city has its name; one in the middle of a country has the country's. */
function shortName({ names, location }: Dot): string {
  const parts = names[0]?.split(', ') ?? [];
  return (location.precision === 'city' ? parts[0] : parts.at(-1)) ?? '';
}
