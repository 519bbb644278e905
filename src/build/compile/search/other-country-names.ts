import type { LanguageTag } from "#data/records.ts";

/** Names under which readers look for a country besides its present one; by ISO 3166-1 alpha-2. */
const english: Readonly<Record<string, string>> = {
  AE: "UAE Emirates Dubai",
  BA: "Bosnia",
  BN: "Brunei Darussalam",
  BO: "Plurinational State",
  CD: "DRC Zaire Congo-Kinshasa",
  CG: "Congo-Brazzaville",
  CI: "Ivory Coast",
  CV: "Cabo Verde Cape Verde",
  CZ: "Czech Republic Czechia",
  GB: "UK Great Britain England Scotland Wales Northern Ireland",
  IR: "Persia Islamic Republic",
  KP: "DPRK",
  KR: "Republic of Korea",
  LA: "Lao",
  MD: "Moldavia",
  MK: "Macedonia FYROM",
  MM: "Burma",
  NL: "Holland",
  PS: "Palestine",
  RU: "Russian Federation",
  SY: "Syrian Arab Republic",
  SZ: "Swaziland",
  TL: "East Timor",
  TR: "Turkiye Turkey",
  TZ: "Zanzibar",
  US: "USA America",
  VA: "Holy See",
  VN: "Viet Nam",
};

/** The same in other languages, where the name differs from CLDR's and from English. */
const others: Readonly<Partial<Record<LanguageTag, Readonly<Record<string, string>>>>> = {
  ar: { AE: "الإمارات", CI: "ساحل العاج", GB: "بريطانيا إنجلترا", NL: "هولندا", PS: "فلسطين", US: "أمريكا" },
  de: {
    BY: "Weißrussland",
    CI: "Elfenbeinküste",
    CZ: "Tschechische Republik",
    GB: "England Großbritannien",
    KR: "Republik Korea",
    MM: "Birma Burma",
    NL: "Holland",
    PS: "Palästina",
    TL: "Osttimor",
    US: "USA Amerika",
  },
  es: {
    CI: "Costa de Marfil",
    GB: "Inglaterra Gran Bretaña",
    MM: "Birmania",
    NL: "Holanda",
    PS: "Palestina",
    US: "EEUU",
  },
  fr: {
    BY: "Biélorussie Bélarus",
    CZ: "République tchèque",
    GB: "Angleterre Grande-Bretagne",
    MM: "Birmanie",
    NL: "Hollande",
    PS: "Palestine",
    US: "Etats-Unis d'Amérique USA",
  },
  ru: { BY: "Белоруссия", CI: "Берег Слоновой Кости", GB: "Англия", MM: "Бирма", NL: "Голландия", US: "США Америка" },
  zh: { CI: "象牙海岸", GB: "英格兰", KR: "南韩", MM: "缅甸", TL: "东帝汶", TR: "土耳其" },
};

/** In English, which is everywhere searched too, and in a language. */
export const otherCountryNames = (alpha2: string, tag: LanguageTag): readonly (string | null)[] => [
  english[alpha2] ?? null,
  others[tag]?.[alpha2] ?? null,
];
