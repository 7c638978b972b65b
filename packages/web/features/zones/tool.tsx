/** A tool of the drawing, beside the key that does the same. */
import { Icon } from '../../ui/icons.tsx';
import style from './zones.module.css';

interface ToolProps {
  readonly label: string;
  /** The key that does the same. */
  readonly hint: string;
  readonly icon: 'plus' | 'minus' | 'fit' | 'search';
  readonly onUse: () => void;
}

export function Tool({ label, hint, icon, onUse }: ToolProps) {
  return (
    <button
      type="button"
      className={style.tool}
      aria-label={label}
      aria-keyshortcuts={hint}
      title={`${label} (${hint})`}
      onClick={onUse}
    >
      <Icon name={icon} />
    </button>
  );
}
