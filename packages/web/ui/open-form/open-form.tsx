/** A form beside what it is about: it takes the focus, Escape leaves it, and its keys are meant for its fields alone. */
import { useEffect, useRef } from 'react';

interface OpenFormProps {
  readonly label: string;
  readonly className?: string | undefined;
  /** What has the focus first. */
  readonly first: string;
  readonly onSubmit: () => void;
  readonly onLeave: () => void;
  readonly children: React.ReactNode;
}

export function OpenForm({ label, className, first, onSubmit, onLeave, children }: OpenFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(first)?.focus(), [first]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of its fields are kept from the row around it
    <form
      ref={form}
      className={className}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onSubmit();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onLeave();
      }}
    >
      {children}
    </form>
  );
}
