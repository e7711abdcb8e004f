import type { Result } from '../model/result.ts';
import type { Count, Stats } from '../model/stats.ts';
import type { Db } from './db.ts';
import { attempt } from './failures.ts';

export interface Numbers {
  /** Reading in numbers, outside the trash. @param span visits from, and before: epoch milliseconds */
  stats(span?: { after?: number | null; before?: number | null }): Promise<Result<Stats>>;
}

export function createNumbers(db: Db): Numbers {
  return {
    stats: ({ after = null, before = null } = {}) =>
      attempt(async () => {
        const kept = new Map(
          (await db.entries.toArray())
            .filter(({ deletedAt }) => deletedAt === null)
            .map((row) => [row.doc, row]),
        );
        const visits = (
          await db.visits
            .where('at')
            .between(after ?? 0, before ?? Infinity)
            .toArray()
        ).filter(({ doc }) => kept.has(doc));
        const rows = [...new Set(visits.map(({ doc }) => doc))].flatMap((doc) => kept.get(doc) ?? []);
        const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
        const seen = new Set<string>();
        const days = new Map<string, number>();
        for (const { doc, at } of visits) {
          const date = new Date(at);
          const row = hours[(date.getDay() + 6) % 7];
          if (row) row[date.getHours()] = (row[date.getHours()] ?? 0) + 1;
          const day = dayOf(date);
          if (seen.has(`${day} ${doc}`)) continue;
          seen.add(`${day} ${doc}`);
          days.set(day, (days.get(day) ?? 0) + 1);
        }
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        return {
          stories: rows.length,
          saved: rows.filter(({ saved }) => saved).length,
          visits: visits.length,
          words: sum(rows.map(({ words }) => words)),
          readingTime: sum(visits.map(({ readingTime }) => readingTime)),
          days,
          hours,
          publications: countValues(rows.map(({ site }) => site)),
          agencies: countValues(rows.flatMap(({ agency }) => agency ?? [])),
          authors: countValues(rows.flatMap(({ authors }) => authors)),
          sections: countValues(rows.flatMap(({ section }) => section ?? [])),
          places: countValues(rows.flatMap(({ places }) => places)),
          languages: countValues(rows.flatMap(({ language }) => language ?? [])),
        };
      }),
  };
}

/** @returns yyyy-mm-dd of the reader's zone */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @returns the most frequent first, then by name */
function countValues(values: Iterable<string>): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, stories]) => ({ value, stories }))
    .sort((a, b) => b.stories - a.stories || (a.value < b.value ? -1 : 1));
}
