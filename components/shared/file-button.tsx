import './button.css';

export interface FileButtonProps {
  label: string;
  /** What the browser's dialog offers, as the `accept` of a file field. */
  accept?: string;
  onChoose(file: File): void;
}

/** Looks like a button, and is the platform's field for a file. The same file can be chosen again. */
export function FileButton({ label, accept, onChoose }: FileButtonProps) {
  return (
    <label class="button button-file">
      {label}
      <input
        type="file"
        class="unseen"
        {...(accept !== undefined && { accept })}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
