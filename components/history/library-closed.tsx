import { RotateCcw } from 'lucide';
import type { Failure } from '../../lib/model/result.ts';
import { Button } from '../shared/button.tsx';
import { ErrorNote } from '../shared/error-note.tsx';
import './history.css';

/** The page where the history cannot be opened. */
export function LibraryClosed({ failure, context }: { failure: Failure; context: string[] }) {
  return (
    <main class="history history-main">
      <h1 class="nameplate-title">Lede</h1>
      <div class="history-failure">
        <ErrorNote failure={failure} context={context}>
          <Button label="Try again" icon={RotateCcw} onClick={() => window.location.reload()} />
        </ErrorNote>
      </div>
    </main>
  );
}
