/** What the shapes, fillings and lines mean. */
import type { ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { OpenEnd, barBand } from "./lane-mark.tsx";
import { Shape } from "./record-shape.tsx";
import { tours } from "./torch-lines.ts";

function Entry({ sign, children }: { sign: ReactNode; children: string }): ReactElement {
  return (
    <li>
      <span className="key-sign" aria-hidden="true">
        {sign}
      </span>
      {children}
    </li>
  );
}

function KeyDrawing({ drawn }: { drawn: ReactNode }): ReactElement {
  return (
    <svg className="key-drawing" width="2em" height="1.5em" focusable="false">
      {drawn}
    </svg>
  );
}

/** Shapes say what a record is, fillings whether it took place; words say both in every tip and row. */
export function TimelineKey(): ReactElement {
  const { t } = useI18n();
  return (
    <ul className="timeline-key region-global" aria-label={t("timeline.keyShapes")}>
      <Entry sign={<Shape outline="gathering" filling="held" />}>{t("timeline.key.gathering")}</Entry>
      <Entry sign={<Shape outline="congress" filling="held" />}>{t("timeline.key.congress")}</Entry>
      <Entry sign={<Shape outline="milestone" filling="held" />}>{t("timeline.key.milestone")}</Entry>
      <Entry sign={<Shape outline="initiative" filling="held" />}>{t("timeline.key.initiative")}</Entry>
      <Entry sign={<Shape outline="gathering" filling="announced" />}>{t("timeline.key.announced")}</Entry>
      <Entry sign={<Shape outline="gathering" filling="cancelled" />}>{t("timeline.key.cancelled")}</Entry>
      <Entry sign={<Shape outline="gathering" filling="postponed" />}>{t("timeline.key.postponed")}</Entry>
      <Entry sign={<KeyDrawing drawn={<rect className="mark-bar is-sure" width="100%" {...barBand} />} />}>
        {t("timeline.key.exact")}
      </Entry>
      <Entry sign={<KeyDrawing drawn={<rect className="mark-bar" width="100%" {...barBand} />} />}>
        {t("timeline.key.vague")}
      </Entry>
      <Entry sign={<KeyDrawing drawn={<OpenEnd form="point" />} />}>{t("timeline.key.open")}</Entry>
      {tours.map((tour) => (
        <Entry key={tour} sign={<span className={`key-line tour-${tour}`} />}>
          {t(`timeline.tour.${tour}`)}
        </Entry>
      ))}
    </ul>
  );
}
