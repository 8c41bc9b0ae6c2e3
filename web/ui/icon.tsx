/** Small drawings beside words, for who reads with effort; never in place of words, so screen readers pass over them. */
import type { JSX } from 'preact';

const paths = {
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  letter: 'M3 6h18v12H3zM3 7l9 6 9-6',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-5 4-7 8-7s8 2 8 7',
  family: 'M12 3v6M12 9c0 5-6 3-6 9M12 9c0 5 6 3 6 9M6 21v-3M18 21v-3',
  coins: 'M5 7c0-2 3-3 6-3s6 1 6 3-3 3-6 3-6-1-6-3M5 7v5c0 2 3 3 6 3s6-1 6-3V7M5 12v5c0 2 3 3 6 3s6-1 6-3v-5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3 3',
  check: 'M5 13l4 4L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.5c0-3.5 5-3.5 5 0 0 2-2.5 2-2.5 4M12 16.5v.5',
  speaker: 'M4 9v6h4l5 4V5L8 9zM16 9c1.5 2 1.5 4 0 6M18.5 6.5c3 3.5 3 7.5 0 11',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5L21 21',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  forward: 'M5 12h14M13 6l6 6-6 6',
  seal: 'M12 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11M9 13l-1.5 8 4.5-2.5L16.5 21 15 13',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class={name === 'forward' ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
