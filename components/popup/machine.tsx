import { Sparkles, Square } from 'lucide';
import { useId } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { MachineChoice, MachineState } from '../../lib/view/machine-state.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { Progress } from '../shared/progress.tsx';
import { machineFailureWords } from './machine-words.ts';
import './machine.css';

export interface MachineProps {
  state: MachineState;
  article: Article;
}

/** A summary by the browser's own model, on this device: on request, marked as what it is, and stoppable. */
export function Machine({ state, article }: MachineProps) {
  const view = state.view.value;
  const { type, length } = state.choice.value;
  const write = () => void state.write();
  return (
    <div class="machine">
      <p class="machine-mark">
        <Icon of={Sparkles} size={14} />
        Machine-written by your browser, on this device. It can be wrong.
      </p>
      <div class="machine-choice">
        <Choice
          label="Kind"
          value={type}
          options={{ 'key-points': 'Key points', tldr: 'In short', headline: 'Headline' }}
          onChoose={(type) => state.choose({ type })}
        />
        <Choice
          label="Length"
          value={length}
          options={{ short: 'Short', medium: 'Medium', long: 'Long' }}
          onChoose={(length) => state.choose({ length })}
        />
        {view.state === 'writing' ? (
          <Button label="Stop" icon={Square} iconFilled small onClick={state.stop} />
        ) : (
          <Button label={view.state === 'offered' ? 'Write it' : 'Write again'} small onClick={write} />
        )}
      </div>
      {view.state === 'offered' && view.download && (
        <p class="faint">The browser will fetch its model first: a few gigabytes, once.</p>
      )}
      {view.state === 'writing' && view.share !== null && view.share < 1 && (
        <Progress
          label="The browser fetches its model"
          progress={{ done: Math.round(view.share * 100), total: 100 }}
        />
      )}
      {view.state === 'failed' && <p role="alert">{machineFailureWords(view.failure)}</p>}
      {(view.state === 'writing' || view.state === 'written') && (
        <p
          class="machine-text"
          aria-live="polite"
          aria-busy={view.state === 'writing'}
          lang={article.language ?? undefined}
          dir={article.direction}
        >
          {view.text || (view.state === 'writing' && 'Writing …')}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: Record<Value, string>;
  onChoose(value: Value): void;
}

function Choice<Value extends MachineChoice['type'] | MachineChoice['length']>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  const values = Object.keys(options).filter((one): one is Value => one in options);
  return (
    <>
      <label class="unseen" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="machine-select"
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </select>
    </>
  );
}
