import { Keyboard } from 'lucide';
import { Button } from './button.tsx';

/** Opens the list of a page's keys; its own key is "?". */
export function KeysButton({ onClick }: { onClick(): void }) {
  return (
    <Button label="Keyboard shortcuts" icon={Keyboard} iconOnly look="quiet" shortcut="?" onClick={onClick} />
  );
}
