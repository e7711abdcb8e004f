import type { ImportReport, LeftOut } from '../../lib/model/archive.ts';
import { countWords } from '../shared/count-words.ts';
import { Fold } from '../shared/fold.tsx';
import type { Reader } from '../shared/when.ts';

const WHY: Record<LeftOut, string> = {
  'no-address': 'no address of a web page',
  'not-valid': 'a part of it is not what it should be',
};

/** Named one by one; the rest are counted. */
const NAMED = 200;

/** @returns what a file would do, or has done, in a sentence: "300 stories are new, 10 add to what you have, 2 …" */
export function reportWords(
  { added, merged, same, leftOut }: ImportReport,
  reader: Reader,
  tense: 'plan' | 'done',
): string {
  const parts = [
    added > 0 &&
      `${countWords(added, reader)} ${tense === 'plan' ? (added === 1 ? 'is new' : 'are new') : 'added'}`,
    merged > 0 &&
      `${countWords(merged, reader)} ${tense === 'plan' ? (merged === 1 ? 'adds' : 'add') : 'added'} to what you have`,
    same > 0 && `${countWords(same, reader)} ${same === 1 ? 'is' : 'are'} here already`,
    leftOut > 0 &&
      `${countWords(leftOut, reader)} ${tense === 'plan' ? 'would be' : ''} left out`.replace('  ', ' '),
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'There is no story in this file.';
  return `${new Intl.ListFormat(reader.locale).format(parts)}.`;
}

/** The stories that are left out, each with the reason. */
export function ImportOutcomes({ report }: { report: ImportReport }) {
  const left = report.items.filter((item) => item.outcome === 'left-out');
  if (left.length === 0) return null;
  return (
    <Fold title="Left out" count={left.length}>
      {() => (
        <ul class="transfer-left">
          {left.slice(0, NAMED).map((item) => (
            <li key={item.at}>
              <bdi>{item.title || `No. ${item.at}`}</bdi>: {item.why ? WHY[item.why] : 'unknown'}
            </li>
          ))}
          {left.length > NAMED && <li>and {left.length - NAMED} more</li>}
        </ul>
      )}
    </Fold>
  );
}
