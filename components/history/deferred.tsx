import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, unexpected } from '../../lib/model/result.ts';
import { ErrorNote } from '../shared/error-note.tsx';

export interface DeferredProps<T> {
  /** Fetches the code of a part that most visits do without. */
  load(): Promise<T>;
  context: string[];
  children(loaded: T): ComponentChildren;
}

/** A part of the page whose code is fetched when it is first shown. */
export function Deferred<T>({ load, context, children }: DeferredProps<T>) {
  const [loaded, setLoaded] = useState<{ value: T } | { failure: Failure } | null>(null);
  useEffect(() => {
    load().then(
      (value) => setLoaded({ value }),
      (error: unknown) => setLoaded({ failure: unexpected(error) }),
    );
  }, [load]);
  if (loaded === null)
    return (
      <p role="status" class="unseen">
        Loading
      </p>
    );
  if ('failure' in loaded) return <ErrorNote failure={loaded.failure} context={context} />;
  return <>{children(loaded.value)}</>;
}
