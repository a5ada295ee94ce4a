import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/analyzer/types';
import { ROOT } from '../../../tools/stale.mjs';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const marks = read('src/compose/marks.css');
const tokens = read('src/ui/tokens.css');

/** Grounds on which the sites' editors stand: X light, dim and black, LinkedIn's dark. */
const GROUNDS = { light: ['#ffffff'], dark: ['#15202b', '#000000', '#1b1f23'] };
const TONES = ['light', 'dark'] as const;
const STYLES = { error: 'wavy', warning: 'dashed', suggestion: 'dotted' };

/** The declarations of one highlight. */
function highlight(name: string): string {
  return marks.match(new RegExp(`::highlight\\(lectern-${name}\\) \\{([^}]+)\\}`))?.[1] ?? '';
}

function colorIn(declarations: string): string {
  return declarations.match(/#[0-9a-f]{6}/)?.[0] ?? 'none';
}

function token(name: string, tone: 'light' | 'dark'): string | undefined {
  return tokens.match(new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`))?.[tone === 'light' ? 1 : 2];
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(TONES)('The marks on %s ground', (tone) => {
  it.each(LEVELS)('have the colours of the interface and a line style for %s', (level) => {
    expect(highlight(`${level}-${tone}`)).toContain(` ${STYLES[level]} `);
    expect(colorIn(highlight(`${level}-${tone}`))).toBe(token(level, tone));
    expect(colorIn(highlight(`active-${level}-${tone}`))).toBe(token(`wash-${level}`, tone));
  });

  // 3:1 is WCAG 2.2, 1.4.11, for what is not text.
  it.each(LEVELS)('stand out from the ground for %s', (level) => {
    const color = colorIn(highlight(`${level}-${tone}`));
    for (const ground of GROUNDS[tone]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(color, colorIn(highlight(`active-${level}-${tone}`)))).toBeGreaterThanOrEqual(3);
  });
});
