import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import './access-note.css';

/** Whether the browser lets us into all sites, and how its reader is asked. */
export interface SiteAccess {
  granted(): Promise<boolean>;
  ask(): Promise<boolean>;
  /** @returns what ends it */
  onChange(listener: () => void): () => void;
}

/** What is missing where the reader has not let Lede into web pages: the switches below it do nothing then. */
export function AccessNote({ access }: { access: SiteAccess }) {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const look = () => void access.granted().then(setGranted, console.error);
    look();
    return access.onChange(look);
  }, [access]);
  if (granted) return null;
  return (
    <div class="access-note">
      <p>
        <strong>The browser keeps Lede out of web pages.</strong> It notices and records nothing by itself; a
        click on the icon still reads the page in front.
      </p>
      <Button label="Allow access to sites" onClick={() => void access.ask().catch(console.error)} />
    </div>
  );
}
