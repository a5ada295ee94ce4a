/*
 * The 38 provinces by the code that Indonesia's Ministry of Home Affairs gives them (Permendagri 72/2019 and, for Papua's
 * new provinces, Kepmendagri 100.1.1-6117/2022); a number keeps the code of the place where it was first given.
 */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/* A woman's day of birth is written 40 higher. */
const WOMAN = 40;

/**
 * Whether sixteen digits are built as an Indonesian identity number (NIK): province, regency and district, day, month and
 * year of birth, and a serial number. There is no check digit.
 */
export function isNik(digits: string): boolean {
  if (!/^\d{16}$/u.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  const [regency, district, written, month] = [2, 4, 6, 8].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
    number,
  ];
  const day = written > WOMAN ? written - WOMAN : written;
  const hasPlace = regency > 0 && district > 0;
  return hasPlace && day >= 1 && day <= (DAYS[month - 1] ?? 0) && Number(digits.slice(12)) > 0;
}
