import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly words: string;
  /** As the browser's own control has it: endings and media types. */
  readonly accept: string;
  readonly disabled?: boolean;
  /** The id of what says more of it. */
  readonly about?: string;
  readonly onFile: (file: File) => void;
}

/** Lets the person choose a file. The browser's own control speaks the browser's language, not the reader's. */
export function FileButton({ words, accept, disabled = false, about, onFile }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        disabled={disabled}
        {...(about !== undefined && { 'aria-describedby': about })}
        onClick={() => picker.current?.click()}
      >
        {words}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // So that the same file can be opened again once it was put right.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
