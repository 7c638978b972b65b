/** A door to the reason of what it shows: pressed, or by `?` while it has the focus. */
import { useSetUrl } from './url-state.ts';

interface WhyDoorProps extends Omit<React.ComponentPropsWithoutRef<'button'>, 'type' | 'onClick'> {
  /** The reference that is asked why. */
  readonly of: string;
}

export function WhyDoor({ of, ...rest }: WhyDoorProps) {
  const setUrl = useSetUrl();
  return <button type="button" data-why={of} {...rest} onClick={() => setUrl({ why: of })} />;
}
