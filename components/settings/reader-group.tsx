import { LOOK_RANGES, type ReaderLook } from '../../lib/model/settings.ts';
import { COLOUR_WORDS, FONT_WORDS, PICTURES_DETAIL } from '../shared/look-words.ts';
import { Choice, Slider, Switch } from './controls.tsx';
import type { Group, RowProps } from './row.ts';

const look = (props: RowProps, changes: Partial<ReaderLook>) =>
  props.change({ reader: { ...props.settings.reader, ...changes } });

/** How stories look in the reader. */
export const READER_GROUP: Group = {
  title: 'Reader',
  rows: [
    {
      title: 'Colours',
      detail: 'Of the page on which you read stories.',
      words: 'theme dark light sepia night',
      control: (props) => (
        <Choice
          labelledBy={props.labelledBy}
          value={props.settings.reader.colours}
          options={COLOUR_WORDS}
          onChange={(colours) => look(props, { colours })}
        />
      ),
    },
    {
      title: 'Type',
      detail: 'The faces are those of your device; nothing is fetched.',
      words: 'font serif sans face',
      control: (props) => (
        <Choice
          labelledBy={props.labelledBy}
          value={props.settings.reader.font}
          options={FONT_WORDS}
          onChange={(font) => look(props, { font })}
        />
      ),
    },
    {
      title: 'Size',
      detail: 'Of the story’s text.',
      words: 'font type big small zoom',
      control: (props) => (
        <Slider
          labelledBy={props.labelledBy}
          value={props.settings.reader.size}
          {...LOOK_RANGES.size}
          words={(size) => `${size} px`}
          onChange={(size) => look(props, { size })}
        />
      ),
    },
    {
      title: 'Line length',
      detail: 'Most read best at 60 to 75 characters.',
      words: 'measure width column',
      control: (props) => (
        <Slider
          labelledBy={props.labelledBy}
          value={props.settings.reader.measure}
          {...LOOK_RANGES.measure}
          words={(measure) => `${measure} characters`}
          onChange={(measure) => look(props, { measure })}
        />
      ),
    },
    {
      title: 'Line height',
      detail: 'As a multiple of the type’s size.',
      words: 'spacing leading',
      control: (props) => (
        <Slider
          labelledBy={props.labelledBy}
          value={props.settings.reader.spacing}
          {...LOOK_RANGES.spacing}
          words={(spacing) => spacing.toFixed(2)}
          onChange={(spacing) => look(props, { spacing })}
        />
      ),
    },
    {
      title: 'Justify lines',
      detail: 'Both edges straight.',
      words: 'alignment block',
      control: (props) => (
        <Switch
          labelledBy={props.labelledBy}
          value={props.settings.reader.justify}
          onChange={(justify) => look(props, { justify })}
        />
      ),
    },
    {
      title: 'Hyphenate',
      detail: 'Where the browser knows the story’s language.',
      words: 'hyphens word division',
      control: (props) => (
        <Switch
          labelledBy={props.labelledBy}
          value={props.settings.reader.hyphenate}
          onChange={(hyphenate) => look(props, { hyphenate })}
        />
      ),
    },
    {
      title: 'Always show pictures',
      detail: PICTURES_DETAIL,
      words: 'images privacy network',
      control: (props) => (
        <Switch
          labelledBy={props.labelledBy}
          value={props.settings.reader.pictures === 'show'}
          onChange={(show) => look(props, { pictures: show ? 'show' : 'ask' })}
        />
      ),
    },
  ],
};
