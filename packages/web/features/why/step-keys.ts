/** Up and down along the chain; Enter opens, as on any button. */
export function stepKeys(event: React.KeyboardEvent, panel: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || panel === null) return;
  const steps = [...panel.querySelectorAll<HTMLElement>('[data-step]')];
  const at = steps.findIndex((step) => step === document.activeElement);
  event.preventDefault();
  steps[at < 0 ? 0 : Math.max(0, Math.min(steps.length - 1, at + by))]?.focus();
}
