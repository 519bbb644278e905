/** The way on from a tip that a tap has opened: where mouse and keys follow the mark itself, a finger finds its link here. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHref } from "#url/router.ts";
import { Icon } from "./icon.tsx";
import { PageLink } from "./page-link.tsx";

/** `href` is the mark's, as the document has it. */
export function TipLink({ href }: { href: string }): ReactElement {
  const { t } = useI18n();
  const root = useHref("/");
  return (
    <PageLink className="more" to={`/${href.slice(root.length)}`}>
      {t("tip.more")} <Icon name="forward" turns />
    </PageLink>
  );
}
