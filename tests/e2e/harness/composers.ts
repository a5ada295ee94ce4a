import type { BrowserContext } from 'playwright';
import { type OpenComposer, openLinkedIn, openX } from './replica';

/** Every editor library on the surface that runs it. */
export const COMPOSERS: readonly { name: string; open(context: BrowserContext): Promise<OpenComposer> }[] = [
  { name: 'X inline (Draft.js)', open: (context) => openX(context) },
  { name: 'X modal (Draft.js)', open: (context) => openX(context, { composer: 'modal' }) },
  { name: 'LinkedIn A (Quill)', open: (context) => openLinkedIn(context, { variant: 'A' }) },
  { name: 'LinkedIn C (TipTap)', open: (context) => openLinkedIn(context, { variant: 'C' }) },
];
