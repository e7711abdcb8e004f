import { useId, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import '../shared/field.css';

export interface SiteFieldProps {
  label: string;
  action: string;
  /** @returns false where the words name no site */
  onSend(site: string): Promise<boolean>;
}

/** Asks for a site, by its name or any address on it. */
export function SiteField({ label, action, onSend }: SiteFieldProps) {
  const [site, setSite] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  async function send() {
    const understood = await onSend(site);
    setWrong(!understood);
    if (understood) setSite('');
  }
  return (
    <form
      class="site"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id} class="unseen">
        {label}
      </label>
      <input
        id={id}
        class="field"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="example.org"
        value={site}
        aria-invalid={wrong}
        {...(wrong && { 'aria-describedby': `${id}-wrong` })}
        onInput={(event) => {
          setSite(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <Button label={action} type="submit" />
      {wrong && (
        <p id={`${id}-wrong`} class="site-wrong" role="alert">
          That names no site. Write it as in “example.org”.
        </p>
      )}
    </form>
  );
}
