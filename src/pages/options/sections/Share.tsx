import type { SectionProps } from '../Options';
import { ShareIn } from './ShareIn';
import { ShareOut } from './ShareOut';
import { Sync } from './Sync';

/** Settings on their way: to others, from others, and between one's own machines. */
export function Share({ settings }: SectionProps) {
  return (
    <>
      <ShareOut settings={settings} />
      <ShareIn settings={settings} />
      <Sync />
    </>
  );
}
