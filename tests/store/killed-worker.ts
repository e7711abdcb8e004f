import { openLibrary } from '../../lib/store/library.ts';
import { got } from '../support/got.ts';
import { storyNumber } from './killed-stories.ts';

/** Writes stories one after the other until it is killed; `name` is `database from until`. */
const [name = '', from = '0', until = '0'] = self.name.split(' ');
const library = got(await openLibrary({ name }));
for (let number = Number(from); number < Number(until); number++) {
  const id = got(await library.record(storyNumber(number), { at: number }));
  // A second write to the same story, over other tables.
  got(await library.annotate(id, { tags: [`tag-${number}`], note: `note ${number}` }));
  postMessage(number);
}
