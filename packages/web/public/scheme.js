/** Colour scheme and density before the first paint, so that nothing flashes. A file of its own: no script stands in the page. */
(() => {
  const kept = (name) => {
    try {
      return localStorage.getItem(`bulkhead.${name}`);
    } catch {
      return null;
    }
  };
  const scheme = kept('scheme') ?? 'auto';
  const isDark =
    scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const root = document.documentElement;
  root.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
  const density = kept('density') ?? (matchMedia('(pointer: coarse)').matches ? 'touch' : 'normal');
  root.setAttribute('data-density', density);
  const language = kept('language');
  if (language !== null) root.setAttribute('lang', language);
})();
