/** The sections of the settings page, as its rail lists them and its address names them. */
export const SECTIONS = [
  'voice',
  'profiles',
  'words',
  'safety',
  'goals',
  'gate',
  'sites',
  'rules',
  'styles',
  'journal',
  'share',
  'about',
] as const;
export type SectionName = (typeof SECTIONS)[number];
