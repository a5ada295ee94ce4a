import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/analyzer/text/language';
import { findMasks } from '../../../src/analyzer/text/mask';

function languageOf(text: string) {
  return detectLanguage(text, findMasks(text));
}

describe('detectLanguage', () => {
  it.each([
    'Studies show that it works.',
    'Recent surveys suggest people trust brands less.',
    'Content is king.',
    'Never stop learning',
    'Great leaders always listen https://example.com/a #leadership',
  ])('knows English: %s', (text) => {
    expect(languageOf(text)).toBe('en');
  });

  it.each([
    'Kami akan membuka toko baru di Bandung untuk semua pelanggan.',
    'Die Zukunft der Arbeit ist digital und nicht weit.',
    'La culture est la clé du succès pour les équipes.',
    'El liderazgo es una forma de servir a los demás.',
    '今日は新しい店を開きます。',
    'Инновации меняют рынок каждый день.',
    'https://example.com/a',
    '',
  ])('does not take for English: %s', (text) => {
    expect(languageOf(text)).toBe('und');
  });
});
