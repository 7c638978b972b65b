/** Keys of a page. By character, so that they work on every layout; never in a field, and no key of the browser. */
import { useEffect, useRef } from 'react';

/** By character, with `ctrl+` before it; two characters with a space are typed one after the other. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Milliseconds between the two of a pair; a busy machine delivers them late. */
const PAUSE = 1500;

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    // Nothing is typed into it, and whoever ticked one goes on by keys.
    !(target instanceof HTMLInputElement && target.type === 'checkbox')
  );
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const held = [
    event.ctrlKey || event.metaKey ? 'ctrl+' : '',
    event.altKey ? 'alt+' : '',
    event.shiftKey && event.key.length === 1 && /[a-z]/i.test(event.key) ? 'shift+' : '',
  ].join('');
  return held + key;
}

/** The key before the one that is handled, and when: seen before any part of the page takes it. */
let last = { key: '', at: 0 };
let before = last;
if (typeof window !== 'undefined')
  window.addEventListener(
    'keydown',
    (event) => {
      before = last;
      last = { key: isTyping(event.target) ? '' : event.key.toLowerCase(), at: event.timeStamp };
    },
    true,
  );

/** Whether a key is the second after `G`, which leads to a page: no part of the page takes it for one of its own. */
export function isGoing(event: { readonly timeStamp: number }): boolean {
  return before.key === 'g' && event.timeStamp - before.at < PAUSE;
}

/** Anywhere in the page. */
export function useKeys(keys: KeyMap): void {
  const known = useRef(keys);
  useEffect(() => {
    known.current = keys;
  });
  useEffect(() => {
    let first = '';
    let since = 0;
    const pressed = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      if (event.defaultPrevented || (isTyping(event.target) && !name.startsWith('ctrl+'))) return;
      const pair = event.timeStamp - since < PAUSE ? `${first} ${name}` : '';
      const act = known.current[pair] ?? (isGoing(event) ? undefined : known.current[name]);
      first = name;
      since = event.timeStamp;
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
