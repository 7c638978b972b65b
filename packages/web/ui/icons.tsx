/** Small drawings beside words, in the colour of the text; none stands alone but in a toolbar. */
const PATHS = {
  overview: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z',
  zones: 'M6 2h4v3.4H6zM1.6 10.6h4V14h-4zM10.4 10.6h4V14h-4zM8 5.4v2.4M3.6 10.6V7.8h8.8v2.8',
  risk: 'M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11M6.2 6.2h3.6',
  requirements: 'M6.5 3.5h7.5M6.5 8h7.5M6.5 12.5h7.5M1.8 3.4l1 1 1.6-2M1.8 7.9l1 1 1.6-2M1.8 12.4l1 1 1.6-2',
  assets: 'M2.4 3h8v6.6h-8zM4.4 12.6h4M6.4 9.6v3M12.2 5.6h1.6v7h-4',
  flows: 'M2 5h11.4M10.6 2.4 13.4 5l-2.8 2.6M14 11H2.6M5.4 8.4 2.6 11l2.8 2.6',
  evidence: 'M4 1.8h5.4L12.4 4.8v9.4H4zM9.2 2v3h3M6 8.4l1.5 1.5L10.4 7',
  findings: 'M3.4 14V2.4M3.4 3h8.8l-1.6 2.8 1.6 2.8H3.4',
  inbox: 'M2.4 9.4 4.4 3h7.2l2 6.4v3.8H2.4zM2.4 9.4h3.4l1 1.8h2.4l1-1.8h3.4',
  reports: 'M3.4 4h9.2v10H3.4zM6 2.4h4V5.2H6zM5.8 8h4.4M5.8 10.8h4.4',
  history: 'M2.6 8A5.6 5.6 0 1 0 4.4 3.9M2.4 2.4v2.4h2.4M8 5v3.2l2.2 1.4',
  columns: 'M2.4 3h11.2v10H2.4zM6.2 3v10M9.8 3v10',
  download: 'M8 2.4v7.4M4.8 6.8 8 10l3.2-3.2M2.8 13.2h10.4',
  settings:
    'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M3.5 12.5l1.4-1.4M11.1 4.9l1.4-1.4',
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM10.6 10.6 14 14',
  clock: 'M2.6 8A5.6 5.6 0 1 0 4.4 3.9M2.4 2.4v2.4h2.4M8 5v3.2l2.2 1.4',
  updown: 'M5 6.2 8 3.2l3 3M5 9.8l3 3 3-3',
  close: 'M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8',
  open: 'M6 3H3v10h10v-3M9 2.6h4.4V7M13.2 2.8 7.4 8.6',
  copy: 'M5.4 5.4h8v8h-8zM10.6 5.4V2.6h-8v8h2.8',
  check: 'M2.8 8.4 6.2 12 13.2 4.4',
  back: 'M9.6 3.2 4.8 8l4.8 4.8',
  forth: 'M6.4 3.2 11.2 8l-4.8 4.8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.6 6V2.6H6M10 2.6h3.4V6M13.4 10v3.4H10M6 13.4H2.6V10',
  filter: 'M2.4 3h11.2L9.4 8.4v4.4l-2.8-1.6V8.4z',
  turn: 'M4 3v5.4h7.4M8.6 5.6l2.8 2.8-2.8 2.8',
  warning: 'M8 2.4 14.2 13.4H1.8zM8 6.4v3.2M8 11.2v.8',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
    >
      <path d={PATHS[name]} strokeLinejoin="round" />
    </svg>
  );
}

/** The sign of the program. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden="true" fill="none">
      <rect x="2" y="2" width="16" height="16" rx="1.5" stroke="var(--bh-ink)" strokeWidth="1.7" />
      <path d="M10 2v5.4M10 12.6V18M2 10h3M15 10h3" stroke="var(--bh-ink)" strokeWidth="1.4" />
      <path d="M5.6 10h8.8" stroke="var(--bh-achieved)" strokeWidth="2.8" />
    </svg>
  );
}
