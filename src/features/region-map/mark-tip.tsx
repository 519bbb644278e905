/** What the plate says about a mark on hover and on focus. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { centreKindKey } from "#i18n/record-kinds.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import type { MarkedRecord } from "./marked-records.ts";

/** Name, then what is recorded: date and figures of an event, kind and host of a centre. */
export function MarkTip({ record }: { record: MarkedRecord }): ReactElement {
  const { t, plain, countryName } = useI18n();
  const words = useEventWords();
  if (record.kind === "country") return <b>{countryName(record.alpha2)}</b>;
  if (record.kind === "centre") {
    const { centre } = record;
    return (
      <>
        <b>{plain(centre.name)}</b>
        <span>{t("regionMap.centreIn", { kind: t(centreKindKey(centre.kind)), city: centre.city })}</span>
        {centre.host !== null && <span lang="en">{centre.host}</span>}
      </>
    );
  }
  const { event } = record;
  return (
    <>
      <b>{words.shortName(event)}</b>
      <span>{words.date(event)}</span>
      <span>{words.people(event.participants)}</span>
      <span>{words.countries(event.countriesRepresented)}</span>
    </>
  );
}
