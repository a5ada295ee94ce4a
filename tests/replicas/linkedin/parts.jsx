/** Simple line icons of our own, on a 24 × 24 grid. */
const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  people: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19c1-6 11-6 12 0m1-14a3 3 0 0 1 0 6m2 2c2 1 3 3 3 6',
  work: 'M3 8h18v11H3zm5 0V5h8v3M3 13h18',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  image: 'M4 4h16v16H4zm0 12 5-5 4 4 3-3 4 4',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l4 2',
  close: 'M5 5l14 14M19 5 5 19',
  down: 'M6 9l6 6 6-6',
};

export const Icon = ({ name }) => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);

export const Avatar = ({ name }) => (
  <span className="avatar" data-letter={name[0]} aria-hidden="true">
    {name[0]}
  </span>
);
