import { shownHost } from '../../lib/model/shown-host.ts';
import { withoutRule } from '../../lib/model/site-rule.ts';
import { SUMMARY_LENGTH } from '../../lib/model/summary-length.ts';
import { Choice, Slider, Switch } from './controls.tsx';
import { READER_GROUP } from './reader-group.tsx';
import type { Group } from './row.ts';
import { SiteRules } from './site-rules.tsx';
import { Sites } from './sites.tsx';

/** Everything that can be chosen, in the order in which it is shown. */
export const GROUPS: Group[] = [
  {
    title: 'Noticing stories',
    rows: [
      {
        title: 'Notice stories by itself',
        detail: 'Lights the icon on pages that are stories. Without it, a click still reads the page.',
        words: 'detection badge icon automatic',
        control: ({ labelledBy, settings, change }) => (
          <Switch
            labelledBy={labelledBy}
            value={settings.detection}
            onChange={(detection) => change({ detection })}
          />
        ),
      },
      {
        title: 'Sites left out',
        detail: 'On these sites and what belongs to them nothing is noticed, measured or recorded.',
        words: 'exclude block domain host private privacy',
        wide: true,
        control: ({ labelledBy, settings, change }) => (
          <Sites
            labelledBy={labelledBy}
            hosts={settings.excludedHosts}
            onChange={(excludedHosts) => change({ excludedHosts })}
            onRemove={(host, excludedHosts) => change({ excludedHosts }, `${host} is no longer left out`)}
          />
        ),
      },
    ],
  },
  {
    title: 'Reading history',
    rows: [
      {
        title: 'Pause the history',
        detail: 'Records nothing until you go on. What you save is still kept.',
        words: 'stop recording incognito private privacy',
        control: ({ labelledBy, settings, change }) => (
          <Switch
            labelledBy={labelledBy}
            value={settings.historyPaused}
            onChange={(historyPaused) => change({ historyPaused })}
          />
        ),
      },
      {
        title: 'Record what I read in the page',
        detail: 'Stories that you read without opening Lede. Off: only those that you open it for.',
        words: 'automatic history',
        control: ({ labelledBy, settings, change }) => (
          <Switch
            labelledBy={labelledBy}
            value={settings.recordReading}
            onChange={(recordReading) => change({ recordReading })}
          />
        ),
      },
      {
        title: 'A story counts as read after',
        detail: 'Time in which its page was in front and you were there.',
        words: 'seconds time rule',
        control: ({ labelledBy, settings: { readAfter }, change }) => (
          <Slider
            labelledBy={labelledBy}
            value={readAfter.seconds}
            min={5}
            max={120}
            step={5}
            words={(seconds) => `${seconds} seconds`}
            onChange={(seconds) => change({ readAfter: { ...readAfter, seconds } })}
          />
        ),
      },
      {
        title: 'or once this much of it was on screen',
        detail: 'Whichever comes first.',
        words: 'scroll part percent rule read after',
        control: ({ labelledBy, settings: { readAfter }, change }) => (
          <Slider
            labelledBy={labelledBy}
            value={Math.round(readAfter.part * 100)}
            min={10}
            max={100}
            step={5}
            words={(percent) => `${percent}%`}
            onChange={(percent) => change({ readAfter: { ...readAfter, part: percent / 100 } })}
          />
        ),
      },
    ],
  },
  {
    title: 'Automatic backups',
    rows: [
      {
        title: 'Back up the history',
        detail:
          'As a file on this device, read back to test it. Where it goes, and how the last one went, stands in the history under “Your data”.',
        words: 'backup automatic schedule copy save file restore',
        wide: true,
        control: ({ labelledBy, settings: { backups }, change }) => (
          <Choice
            labelledBy={labelledBy}
            value={backups.every}
            options={{ never: 'Never', day: 'Every day', week: 'Every week', month: 'Every month' }}
            onChange={(every) => change({ backups: { ...backups, every } })}
          />
        ),
      },
    ],
  },
  {
    title: 'Summary',
    rows: [
      {
        title: 'Sentences in brief',
        detail:
          'How many sentences of the story the popup shows at most; one that adds little is left out. It can be changed there too.',
        words: 'summary length short long popup',
        control: ({ labelledBy, settings, change }) => (
          <Slider
            labelledBy={labelledBy}
            value={settings.summarySentences}
            min={SUMMARY_LENGTH.min}
            max={SUMMARY_LENGTH.max}
            words={(count) => (count === 1 ? '1' : `up to ${count}`)}
            onChange={(summarySentences) => change({ summarySentences })}
          />
        ),
      },
    ],
  },
  {
    title: 'Corrections',
    rows: [
      {
        title: 'Rules for sites',
        detail:
          'Where you put a field right in the popup, Lede can read it from the same place in later stories of that site. These are the places.',
        words: 'rules author byline headline date dateline element wrong correct fix',
        wide: true,
        control: ({ labelledBy, settings: { siteRules }, change }) => (
          <SiteRules
            labelledBy={labelledBy}
            rules={siteRules}
            onRemove={(rule) =>
              change({ siteRules: withoutRule(siteRules, rule) }, `Rule for ${shownHost(rule.host)} removed`)
            }
          />
        ),
      },
    ],
  },
  {
    title: 'Keyboard',
    rows: [
      {
        title: 'Single-key shortcuts',
        detail:
          'Such as S to save or ? for help, in the popup, the history and the reader. Off: a slip or a word spoken to the computer sets nothing off.',
        words: 'keys letter shortcuts hotkeys speech accessibility wcag characters',
        control: ({ labelledBy, settings, change }) => (
          <Switch
            labelledBy={labelledBy}
            value={settings.letterKeys}
            onChange={(letterKeys) => change({ letterKeys })}
          />
        ),
      },
    ],
  },
  READER_GROUP,
  {
    title: 'Listening',
    rows: [
      {
        title: 'Speed',
        detail: 'Of the voice that reads aloud. The voice itself is chosen in the reader, for each language.',
        words: 'voice rate speech aloud',
        control: ({ labelledBy, settings: { listen }, change }) => (
          <Slider
            labelledBy={labelledBy}
            value={listen.rate}
            min={0.5}
            max={3}
            step={0.1}
            words={(rate) => `${rate.toFixed(1)}×`}
            onChange={(rate) => change({ listen: { ...listen, rate } })}
          />
        ),
      },
    ],
  },
];
