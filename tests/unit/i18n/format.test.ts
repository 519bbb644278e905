import { describe, expect, it } from "vitest";
import { dateSpans } from "../../fixtures/date-spans.ts";
import { formatOf } from "../../fixtures/format-of.ts";

const english = formatOf("en");

/** Marks and spaces that nobody sees, written out. */
const signs = new Map([
  ["\u00a0", "~"],
  ["\u202f", "^"],
  ["\u200f", "«"],
  ["\u200e", "»"],
  ["\u2068", "["],
  ["\u2069", "]"],
]);
const seen = (text: string): string => [...text].map((sign) => signs.get(sign) ?? sign).join("");

describe("dates keep their precision", () => {
  it.each([
    ["2018", null, "2018"],
    ["2018-05", null, "May 2018"],
    ["2018-05-23", null, "23 May 2018"],
    ["2018-05-23", "2018-05-23", "23 May 2018"],
    ["2018-05-23", "2018-05-25", "23–25 May 2018"],
    ["2018-04-30", "2018-05-02", "30 April – 2 May 2018"],
    ["2017-12-30", "2018-01-02", "30 December 2017 – 2 January 2018"],
    ["2018-05", "2018-06", "May–June 2018"],
    ["2017-12", "2018-06", "December 2017 – June 2018"],
    ["2018", "2019", "2018–2019"],
    ["2018-05", "2018-06-02", "May 2018 – 2 June 2018"],
    ["2018", "2019-06", "2018 – June 2019"],
    ["2019-12", "2019-12-22", "December 2019 – 22 December"],
  ])("%s to %s reads %s", (start, end, expected) => {
    expect(english.dateRange(start, end)).toBe(expected);
  });

  it("can leave the year out of whole days", () => {
    expect(english.dateRange("2018-05-23", "2018-05-25", { year: false })).toBe("23–25 May");
  });
});

// Dates are in the order of `dateSpans`. "~" stands for a no-break space, "^" for a narrow one, "«" and "»" for the marks of
// direction, "[" and "]" for those of isolation.
describe.each([
  [
    "ar",
    [
      "2018",
      "«2018–2019",
      "مايو 2018",
      "«مايو–يونيو 2018",
      "«ديسمبر 2017 – يونيو 2018",
      "1 مايو 2018",
      "«23–25 مايو 2018",
      "«30 أبريل – 2 مايو 2018",
      "«30 ديسمبر 2017 – 2 يناير 2018",
      "«مايو 2018 – 2 يونيو 2018",
      "«ديسمبر 2019 – 22 ديسمبر",
    ],
    ["12,345.6", "58.2»%»", "18»%»", "[A] و[B] وج", "مايو"],
  ],
  [
    "de",
    [
      "2018",
      "2018–2019",
      "Mai 2018",
      "Mai–Juni 2018",
      "Dezember 2017 – Juni 2018",
      "1. Mai 2018",
      "23.–25. Mai 2018",
      "30. April – 2. Mai 2018",
      "30. Dezember 2017 – 2. Januar 2018",
      "Mai 2018 – 2. Juni 2018",
      "Dezember 2019 – 22. Dezember",
    ],
    ["12.345,6", "58,2~%", "18~%", "A, B und ج", "Mai"],
  ],
  [
    "es",
    [
      "2018",
      "2018–2019",
      "mayo de 2018",
      "mayo–junio de 2018",
      "diciembre de 2017 – junio de 2018",
      "1 de mayo de 2018",
      "23–25 de mayo de 2018",
      "30 de abril – 2 de mayo de 2018",
      "30 de diciembre de 2017 – 2 de enero de 2018",
      "mayo de 2018 – 2 de junio de 2018",
      "diciembre de 2019 – 22 de diciembre",
    ],
    ["12.345,6", "58,2~%", "18~%", "A, B y ج", "may"],
  ],
  [
    "fr",
    [
      "2018",
      "2018–2019",
      "mai 2018",
      "mai–juin 2018",
      "décembre 2017 – juin 2018",
      "1er mai 2018",
      "23–25 mai 2018",
      "30 avril – 2 mai 2018",
      "30 décembre 2017 – 2 janvier 2018",
      "mai 2018 – 2 juin 2018",
      "décembre 2019 – 22 décembre",
    ],
    ["12^345,6", "58,2~%", "18~%", "A, B et ج", "mai"],
  ],
  [
    "ru",
    [
      "2018",
      "2018–2019",
      "май 2018~г.",
      "май–июнь 2018~г.",
      "декабрь 2017~г. – июнь 2018~г.",
      "1 мая 2018~г.",
      "23–25 мая 2018~г.",
      "30 апреля – 2 мая 2018~г.",
      "30 декабря 2017~г. – 2 января 2018~г.",
      "май 2018~г. – 2 июня 2018~г.",
      "декабрь 2019~г. – 22 декабря",
    ],
    ["12~345,6", "58,2~%", "18~%", "A, B и ج", "май"],
  ],
  [
    "zh",
    [
      "2018年",
      "2018–2019年",
      "2018年5月",
      "2018年5月至6月",
      "2017年12月至2018年6月",
      "2018年5月1日",
      "2018年5月23日至25日",
      "2018年4月30日至5月2日",
      "2017年12月30日至2018年1月2日",
      "2018年5月至2018年6月2日",
      "2019年12月至12月22日",
    ],
    ["12,345.6", "58.2%", "18%", "A、B和ج", "5月"],
  ],
] as const)("in %s", (tag, dates, [number, percent, shortPercent, list, month]) => {
  const format = formatOf(tag);

  it.each(dateSpans.map((span, index) => [...span, dates[index] ?? ""] as const))(
    "%s to %s reads %3$s",
    (start, end, expected) => {
      expect(seen(format.dateRange(start, end))).toBe(expected);
    },
  );

  it("a day without its year keeps the order of the language", () => {
    const [day, span] = [
      format.dateRange("2018-05-23", null, { year: false }),
      format.dateRange("2018-05-23", "2018-05-25", { year: false }),
    ];
    expect(format.date("2018-05-23")).toContain(day);
    expect(span).not.toContain("2018");
    expect(format.dateRange("2018-05-23", "2018-05-25")).toContain(span);
  });

  it("numbers, shares and lists", () => {
    expect(seen(format.number(12_345.6))).toBe(number);
    expect(seen(format.percent(58.2))).toBe(percent);
    expect(seen(format.shortPercent(18))).toBe(shortPercent);
    expect(seen(format.list(["A", "B", "ج"]))).toBe(list);
    expect(seen(format.month("2018-05"))).toBe(month);
    expect(format.degrees(-30)).toBe("30°");
  });

  it("no calendar but the Gregorian and no digits but 0 to 9", () => {
    expect(`${format.date("2018-05-23")} ${format.number(9_876_543_210)}`).not.toMatch(/(?=\D)\p{Nd}/u);
    expect(format.date("2018")).toContain("2018");
  });
});

describe("sentences", () => {
  it.each([
    ["en", "One. Two."],
    ["ar", "One. Two."],
    ["zh", "One.Two."],
  ])("stand after each other in %s as %s", (tag, expected) => {
    expect(formatOf(tag).sentences(["One.", "", "Two."])).toBe(expected);
  });
});

describe("order", () => {
  it.each([
    ["de", ["Zypern", "Österreich", "Oman"], ["Oman", "Österreich", "Zypern"]],
    ["es", ["Ñandú", "Nube", "Ola"], ["Nube", "Ñandú", "Ola"]],
    ["fr", ["Équateur", "Zambie", "Égypte"], ["Égypte", "Équateur", "Zambie"]],
    ["ru", ["Япония", "Ёлка", "Египет"], ["Египет", "Ёлка", "Япония"]],
    ["ar", ["يناير", "ألف", "باء"], ["ألف", "باء", "يناير"]],
    // By pinyin: bei, mo, zhong.
    ["zh", ["中国", "北京", "莫斯科"], ["北京", "莫斯科", "中国"]],
    ["en", ["Stop 10", "Stop 2"], ["Stop 2", "Stop 10"]],
  ])("of names in %s", (tag, names, sorted) => {
    expect(names.toSorted(formatOf(tag).compare)).toEqual(sorted);
  });
});

describe("numbers", () => {
  it.each([
    [english.number(31_000), "31,000"],
    [english.percent(14), "14.0%"],
    [english.list(["a", "b", "c"]), "a, b and c"],
    [english.degrees(-30), "30°"],
  ])("reads %s", (written, expected) => {
    expect(written).toBe(expected);
  });
});
