/** Mantine as the tokens have it. Its variables are in mantine.css: none is made at run time. */
import { createTheme, Menu, Modal, PasswordInput, Popover, Select, Textarea, TextInput } from '@mantine/core';

/** A field that is needed says what it blocks, not by a star. */
const PLAIN = { size: 'sm', withAsterisk: false } as const;

/** A modal that locks scrolling writes a style into the page, which the content policy refuses. */
const STILL = { transitionProps: { duration: 120 } } as const;

export const theme = createTheme({
  fontFamily: 'var(--bh-sans)',
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({
      defaultProps: {
        lockScroll: false,
        overlayProps: { color: 'var(--bh-veil)', backgroundOpacity: 1 },
        ...STILL,
      },
    }),
    Menu: Menu.extend({ defaultProps: { ...STILL, withinPortal: true } }),
    Popover: Popover.extend({ defaultProps: STILL }),
    Select: Select.extend({
      // Options of a list that nobody opened are not made: of a plant there are thousands.
      defaultProps: { ...PLAIN, checkIconPosition: 'right', comboboxProps: { keepMounted: false } },
    }),
    TextInput: TextInput.extend({ defaultProps: PLAIN }),
    PasswordInput: PasswordInput.extend({ defaultProps: PLAIN }),
    Textarea: Textarea.extend({ defaultProps: PLAIN }),
  },
});
