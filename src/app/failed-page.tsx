/** A page that could not be shown: a newer version has been published, or the network failed. Both have a way on. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageHead } from "#ui/page-head.tsx";

/** Reloading fetches the newer version; retrying asks the network again. */
export function FailedPage({ isOutdated, onRetry }: { isOutdated: boolean; onRetry: () => void }): ReactElement {
  const { t } = useI18n();
  const title = isOutdated ? t("failed.outdatedTitle") : t("failed.networkTitle");
  return (
    <div className="wrap page-message" role="alert">
      <PageHead title={title} description={title} path={null} />
      <h1 tabIndex={-1}>{title}</h1>
      <p>{isOutdated ? t("failed.outdatedText") : t("failed.networkText")}</p>
      <p>
        <button type="button" className="button" onClick={isOutdated ? () => window.location.reload() : onRetry}>
          {isOutdated ? t("failed.reload") : t("failed.retry")}
        </button>
      </p>
    </div>
  );
}
