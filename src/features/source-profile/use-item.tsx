/** One thing that rests on the source: what it says, what that is, and where in the source it stands. */
import type { ReactElement, ReactNode } from "react";
import type { SourceUseItem } from "#data/source-uses.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { NumberWithUnit } from "#ui/number-with-unit.tsx";
import { FieldLabel } from "./field-label.tsx";

type Of<What extends SourceUseItem["what"]> = Extract<SourceUseItem, { readonly what: What }>;

function FigureItem({ item }: { item: Of<"figure"> }): ReactElement {
  const { t } = useI18n();
  const { value, qualifier, unit, label, field, role } = item;
  return (
    <>
      <span className="use-value">
        {value === null ? <NotRecorded /> : <NumberWithUnit number={{ value, qualifier }} unit={unit} />}
      </span>
      <span className="use-what">
        {label === null ? <FieldLabel field={field} /> : <LocalText of={label} />}
        {role === "confirms" && <span className="badge">{t("use.confirms")}</span>}
      </span>
    </>
  );
}

function Described({ label, children }: { label: ReactNode; children: ReactNode }): ReactElement {
  return (
    <>
      <span className="use-value">{label}</span>
      <span className="use-what">{children}</span>
    </>
  );
}

function StatementItem({ item }: { item: Of<"statement"> }): ReactElement {
  const { t } = useI18n();
  const texts = typeof item.text === "string" ? [item.text] : (item.text ?? []);
  return (
    <Described label={<FieldLabel field={item.field} />}>
      {texts.length === 0 && t("use.statement")}
      <span className="parts" lang="en">
        {texts.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </span>
    </Described>
  );
}

function ClaimItem({ item }: { item: Of<"claim"> }): ReactElement {
  const { t } = useI18n();
  return (
    <Described label={<FieldLabel field={item.field} />}>
      <span lang="en">{item.text}</span>
      <span className="differ">
        <Icon name="differ" /> {t("use.claim")}
      </span>
    </Described>
  );
}

function ItemContent({ item }: { item: SourceUseItem }): ReactElement {
  const { t } = useI18n();
  switch (item.what) {
    case "figure":
      return <FigureItem item={item} />;
    case "statement":
      return <StatementItem item={item} />;
    case "claim":
      return <ClaimItem item={item} />;
    case "record":
      return <Described label={t("use.record")}>{t("use.recordText")}</Described>;
  }
}

/** A row of the list of uses. */
export function UseItem({ item }: { item: SourceUseItem }): ReactElement {
  const { t } = useI18n();
  const pointer = "pointer" in item ? item.pointer : null;
  return (
    <li>
      <ItemContent item={item} />
      <span className="use-pointer">
        {pointer !== null && (
          <>
            <span className="vh">{t("cite.where")} </span>
            <span lang="en">{pointer}</span>
          </>
        )}
      </span>
    </li>
  );
}
