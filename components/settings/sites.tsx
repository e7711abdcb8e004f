import { Plus, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { hostName } from '../../lib/model/host-name.ts';
import { shownHost } from '../../lib/model/shown-host.ts';
import { Button } from '../shared/button.tsx';
import '../shared/field.css';

export interface SitesProps {
  labelledBy: string;
  hosts: string[];
  onChange(hosts: string[]): void;
  onRemove(host: string, others: string[]): void;
}

/** A list of sites to add to and take from. */
export function Sites({ labelledBy, hosts, onChange, onRemove }: SitesProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = () => {
    const host = hostName(typed);
    setRefused(host === null);
    if (host === null) return;
    setTyped('');
    if (!hosts.includes(host)) onChange([...hosts, host].sort());
  };
  return (
    <div class="sites">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          class="field"
          aria-labelledby={labelledBy}
          aria-invalid={refused}
          {...(refused && { 'aria-describedby': id })}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <Button label="Leave out" icon={Plus} type="submit" />
      </form>
      {refused && (
        <p id={id} role="alert" class="refused">
          That is no site’s name. Type its name, or any address on it.
        </p>
      )}
      {hosts.length > 0 && (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{shownHost(host)}</bdi>
              <Button
                label={`No longer leave out ${shownHost(host)}`}
                icon={X}
                iconOnly
                small
                look="quiet"
                onClick={() =>
                  onRemove(
                    host,
                    hosts.filter((other) => other !== host),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
