/** What is printed on keys, or what they are called where nothing is. */
export const keys = {
  Ctrl: 'Ctrl',
  Del: 'Del',
  Enter: 'Enter',
  Esc: 'Esc',
  Space: 'Space',
};
