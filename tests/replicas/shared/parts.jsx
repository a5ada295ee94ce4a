/** Simple line icons of our own, on a 24 × 24 grid. */
const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  mail: 'M3 6h18v12H3zl9 7 9-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 15-5 16 0',
  image: 'M4 4h16v16H4zm0 12 5-5 4 4 3-3 4 4',
  list: 'M4 6h2m3 0h11M4 12h2m3 0h11M4 18h2m3 0h11',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c2 3 6 3 8 0M9 9v1m6-1v1',
  calendar: 'M4 6h16v14H4zm0 5h16M8 3v4m8-4v4',
  pin: 'M12 3a6 6 0 0 0-6 6c0 5 6 12 6 12s6-7 6-12a6 6 0 0 0-6-6zm0 4v4',
  reply: 'M4 5h16v11h-9l-5 4v-4H4z',
  repost: 'M7 20V7L4 10m3-3 3 3m7-6v13l3-3m-3 3-3-3',
  like: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  close: 'M5 5l14 14M19 5 5 19',
  people: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19c1-6 11-6 12 0m1-14a3 3 0 0 1 0 6m2 2c2 1 3 3 3 6',
  work: 'M3 8h18v11H3zm5 0V5h8v3M3 13h18',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l4 2',
  down: 'M6 9l6 6 6-6',
};

export const Icon = ({ name }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);

export const Avatar = ({ name }) => (
  <span className="avatar" data-letter={name[0]} aria-hidden="true">
    {name[0]}
  </span>
);
