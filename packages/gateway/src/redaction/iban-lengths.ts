import { isLetter } from './ascii.ts';

/** ISO 13616's registry: how long the IBANs of each country are. */
const REGISTRY = [
  '15 NO',
  '16 BE',
  '18 DK FI FK FO GL NL SD',
  '19 MK SI',
  '20 AT BA EE KZ LT LU MN XK',
  '21 CH CR HR LI LV',
  '22 BG BH DE GB GE IE ME RS VA',
  '23 AE GI IL IQ OM SO TL',
  '24 AD CZ ES MD PK RO SA SE SK TN VG',
  '25 LY PT ST',
  '26 IS TR',
  '27 BI DJ FR GR IT MC MR SM',
  '28 AL AZ BY CY DO GT HN HU LB NI PL SV',
  '29 BR EG PS QA UA',
  '30 JO KW MU YE',
  '31 MT SC',
  '32 LC',
  '33 RU',
];

/** How long the IBANs of a country are, by its pair of letters (`AA`, `AB` … `ZZ`); 0 where it has none. */
export const IBAN_LENGTHS = new Uint8Array(26 * 26);
for (const line of REGISTRY) {
  const [length, ...countries] = line.split(' ');
  for (const country of countries) IBAN_LENGTHS[placeOf(country.charCodeAt(0), country.charCodeAt(1))] = Number(length);
}

/** How long an IBAN is that begins with these letters of ASCII, small or large; 0 for anything else. */
export function ibanLength(first: number, second: number): number {
  return isLetter(first) && isLetter(second) ? (IBAN_LENGTHS[placeOf(first, second)] as number) : 0;
}

function placeOf(first: number, second: number): number {
  return ((first & 0x1f) - 1) * 26 + (second & 0x1f) - 1;
}
