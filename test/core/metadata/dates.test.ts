import { describe, expect, it } from "vitest";
import { formatDate } from "../../../src/core/export/date.ts";
import { parseDate } from "../../../src/core/metadata/dates/dates.ts";

const WIB = "+07:00";

describe("dates as newsrooms write them", () => {
  it.each([
    ["Senin, 05 Juni 2023 | 17:13", "2023-06-05T17:13:00+07:00"],
    ["Jum'at, 9 Okt 2026 - 08.05 WIB", "2026-10-09T08:05:00+07:00"],
    ["21 November 2022 | 07:16 WIB", "2022-11-21T07:16:00+07:00"],
    ["Rabu, 14 Juli 2021 - 10:36", "2021-07-14T10:36:00+07:00"],
    ["21 Jul 2022, 10:52 WIB", "2022-07-21T10:52:00+07:00"],
    ["Sabtu, 1 Agustus 2026 | 00:00 WITA", "2026-08-01T00:00:00+08:00"],
    ["17 Agt 2025 20.15 WIT", "2025-08-17T20:15:00+09:00"],
    ["Minggu, 28 Pebruari 2021 | 23:59", "2021-02-28T23:59:00+07:00"],
    ["31 Mei 2024", "2024-05-31"],
    ["12 Okt 2026 | 24:00", "2026-10-12"],
    ["12/10/2026 18:27 WIB", "2026-10-12T18:27:00+07:00"],
    ["08/1/2026 20:19", "2026-01-08T20:19:00+07:00"],
    ["2026/03/25 15:11:47", "2026-03-25T15:11:47+07:00"],
    ["2022-06-23T08:22:03+07:00", "2022-06-23T08:22:03+07:00"],
    ["2022-06-23T08:22:03.123Z", "2022-06-23T08:22:03+00:00"],
    ["2022-06-23T08:22:03-0500", "2022-06-23T08:22:03-05:00"],
    ["2022-06-23T00:00:00Z", "2022-06-23"],
    ["2022-06-23T00:00:00.000+00:00", "2022-06-23"],
    ["2022-06-23T00:00:00+07:00", "2022-06-23T00:00:00+07:00"],
    ["October 12, 2026 5:13 pm", "2026-10-12T17:13:00+07:00"],
    ["Ani Lestari—October 12, 2026", "2026-10-12"],
    ["[Oct 12, 2026]", "2026-10-12"],
    ["•October 12, 2026", "2026-10-12"],
    ["Published 12 October 2026, 9.30am", "2026-10-12T09:30:00+07:00"],
    ["29 Februari 2024", "2024-02-29"],
    ["Tue Mar 11 09:14:52 EET 2003", "2003-03-11"],
    ["Mon Nov  4 02:13 2002", "2002-11-04"],
    ["Posted: 10/19/2026 12:00:00 AM", "2026-10-19T00:00:00+07:00"],
    ["12.06.2026 14:20", "2026-06-12T14:20:00+07:00"],
    ["Donnerstag, 12. März 2026", "2026-03-12"],
    ["jeudi 3 août 2026", "2026-08-03"],
    ["1er juillet 2026", "2026-07-01"],
    ["24 de diciembre de 2026", "2026-12-24"],
    ["26 febbraio 2026", "2026-02-26"],
    ["2 out 2026", "2026-10-02"],
    ["7 мая 2026", "2026-05-07"],
    ["17. června 2026 11:22", "2026-06-17T11:22:00+07:00"],
    ["5. července 2026", "2026-07-05"],
    ["1. ledna 2026", "2026-01-01"],
    ["17 січня 2026", "2026-01-17"],
    ["3. joulukuuta 2026", "2026-12-03"],
    ["9 iunie 2026", "2026-06-09"],
    ["2026年3月21日", "2026-03-21"],
    ["2026. március 21., 11:16", "2026-03-21T11:16:00+07:00"],
    ["2026년 3월 21일", "2026-03-21"],
    ["12 sie 2026, 10:15", "2026-08-12T10:15:00+07:00"],
    [
      "입력.2026.03.21 오전 9:10 수정 2026.03.22 오후 3:15",
      "2026-03-21T09:10:00+07:00",
    ],
    ["2026.03.21. 오후 3:05", "2026-03-21T15:05:00+07:00"],
    ["2026.03.21. 오전 10:21", "2026-03-21T10:21:00+07:00"],
    ["20 stycznia 2026, 08:41", "2026-01-20T08:41:00+07:00"],
    ["3 października 2026", "2026-10-03"],
    ["11 Nisan 2026", "2026-04-11"],
    ["29 Ağustos 2026 14:05", "2026-08-29T14:05:00+07:00"],
    ["3 Kasım 2026", "2026-11-03"],
    ["12 KASIM 2026", "2026-11-12"],
    ["4 NİSAN 2026", "2026-04-04"],
    ["8 mrt 2026", "2026-03-08"],
    ["14/12/26 6:12pm", "2026-12-14T18:12:00+07:00"],
    ["10/18/26 01:22 PM EDT", "2026-10-18T13:22:00+07:00"],
  ])("%s", (text, expected) => {
    expect(parseDate(text, WIB)).toBe(expected);
  });

  it.each([
    "",
    "5 menit baca",
    "31 Februari 2026",
    "12 Foo 2026",
    "13/13/2026",
    "40 Juni 2026 10:00",
    "5 Juni 2026 25:00",
    "1800001",
    "5 Listrik 2026",
    "Grup 12 2026",
    "10 Style 2026",
    "v3.2026.1.2",
    "10/18/26",
    "10/18/26 13:22",
    "10/11/26 1:22 pm",
  ])("%s is no date", (text) => {
    expect(parseDate(text, WIB)).toBeNull();
  });
});

it("a time whose zone nobody knows is no time", () => {
  expect(parseDate("12 Oktober 2026 17:13", "")).toBe("2026-10-12");
  expect(parseDate("12 Oktober 2026 17:13 WITA", "")).toBe(
    "2026-10-12T17:13:00+08:00",
  );
});

describe("dates for people", () => {
  it.each([
    ["2026-10-12T17:13:00+07:00", "id", "Senin, 12 Oktober 2026, 17.13 WIB"],
    ["2026-10-12T17:13:00+07:00", "en", "Monday, 12 October 2026, 17:13 WIB"],
    ["2026-10-09T00:05:00+09:00", "id", "Jumat, 9 Oktober 2026, 00.05 WIT"],
    ["2026-10-12", "id", "Senin, 12 Oktober 2026"],
    [
      "2026-10-12T23:30:00-05:00",
      "id",
      "Senin, 12 Oktober 2026, 23.30 UTC-05:00",
    ],
  ] as const)("%s in %s", (iso, language, expected) => {
    expect(formatDate(iso, language)).toBe(expected);
  });

  it.each(["id", "en"] as const)(
    "names every day of a year as CLDR does (%s)",
    (language) => {
      const cldr = new Intl.DateTimeFormat(
        language === "id" ? "id-ID" : "en-GB",
        {
          weekday: "long",
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        },
      );
      for (let day = 0; day < 366; day++) {
        const date = new Date(Date.UTC(2026, 0, 1 + day));
        // ICU writes "Monday 12 October" or "Monday, 12 October" by version.
        const expected = cldr.format(date).replace(/^(\w+) /, "$1, ");
        expect(formatDate(date.toISOString().slice(0, 10), language)).toBe(
          expected,
        );
      }
    },
  );
});
