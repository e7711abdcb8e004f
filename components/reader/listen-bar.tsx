import { Pause, Play, SkipBack, SkipForward, X } from 'lucide';
import { FASTEST, type ListenState, SLOWEST } from '../../lib/view/reader/listen-state.ts';
import { Button } from '../shared/button.tsx';
import { languageName } from '../shared/language-name.ts';

interface ListenBarProps {
  listen: ListenState;
  rate: number;
  /** BCP 47, for when no voice speaks it. */
  language: string | null;
  onClose(): void;
}

/** Reads the story aloud with the voices of this device. */
export function ListenBar({ listen, rate, language, onClose }: ListenBarProps) {
  const view = listen.view.value;
  const voices = listen.voices.value;
  const playing = view.state === 'playing';
  const close = <Button label="Close" icon={X} iconOnly look="quiet" small onClick={onClose} />;
  if (!voices || voices.length === 0) {
    return (
      <section class="listen-bar no-print" aria-label="Listen">
        <p role="status">
          {voices ? (
            <>
              No voice on this device speaks {language ? languageName(language, 'en') : 'this language'}. Add
              one in the system’s settings for speech. (Voices that a server speaks are not used: they would
              send the story away.)
            </>
          ) : (
            'Looking for voices on this device…'
          )}
        </p>
        {close}
      </section>
    );
  }
  const at = view.state === 'off' ? 0 : view.at;
  return (
    <section class="listen-bar no-print" aria-label="Listen">
      <Button
        label="Sentence back"
        icon={SkipBack}
        iconOnly
        look="quiet"
        shortcut="["
        onClick={() => listen.skip(-1)}
      />
      <Button
        label={playing ? 'Pause' : 'Play'}
        icon={playing ? Pause : Play}
        iconOnly
        look="primary"
        shortcut="l"
        onClick={listen.toggle}
      />
      <Button
        label="Sentence on"
        icon={SkipForward}
        iconOnly
        look="quiet"
        shortcut="]"
        onClick={() => listen.skip(1)}
      />
      <label class="listen-field">
        <span>Speed</span>
        <input
          type="range"
          min={SLOWEST}
          max={FASTEST}
          step={0.1}
          value={rate}
          aria-valuetext={`${rate.toFixed(1)} times`}
          onChange={(event) => listen.setRate(Number(event.currentTarget.value))}
        />
        <output>{rate.toFixed(1)}×</output>
      </label>
      <label class="listen-field listen-voice">
        <span>Voice</span>
        <select
          class="field"
          value={listen.voice.value?.id}
          onChange={(event) => listen.setVoice(event.currentTarget.value)}
        >
          {voices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span class="listen-count faint">
        {view.state === 'failed' ? 'The voice gave up here' : `${at + 1} of ${listen.script.length}`}
      </span>
      {close}
    </section>
  );
}
