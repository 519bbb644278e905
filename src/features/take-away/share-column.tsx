/** Ways to pass an address on: the clipboard, the device's own menu where it has one, a mail. */
import type { ReactElement } from "react";
import type { TakeAwaySubject } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { mailLink } from "#url/mail-link.ts";
import { DrawerColumn } from "./drawer-column.tsx";
import { DrawerIcon } from "./drawer-icon.tsx";
import { EmbedButton } from "./embed-button.tsx";
import { useHandOver } from "./hand-over.tsx";

/** `address` is that of the present view. */
export function ShareColumn({ subject, address }: { subject: TakeAwaySubject; address: string }): ReactElement {
  const { t } = useI18n();
  const { done, copy, say } = useHandOver();
  const shareBySystem = (): void => {
    navigator.share({ title: subject.title, url: address }).catch((reason: unknown) => {
      // The reader thought better of it.
      if (reason instanceof DOMException && reason.name === "AbortError") return;
      say(t("share.systemFailed"));
    });
  };
  return (
    <DrawerColumn title={t("share.share")}>
      <ul className="drawer-list">
        <li>
          <button type="button" className="drawer-press" onClick={() => copy("link", address, t("share.linkName"))}>
            <DrawerIcon name={done === "link" ? "done" : "link"} />
            {t(done === "link" ? "share.linkCopied" : "share.copyLink")}
          </button>
        </li>
        {"share" in navigator && (
          <li>
            <button type="button" className="drawer-press" onClick={shareBySystem}>
              <DrawerIcon name="device" /> {t("share.system")}
            </button>
          </li>
        )}
        <li>
          <a
            className="drawer-press"
            href={mailLink(t("share.mailSubject", { title: subject.title }), [subject.title, address])}
          >
            <DrawerIcon name="mail" /> {t("share.mail")}
          </a>
        </li>
        {subject.embed !== null && (
          <li>
            <EmbedButton title={subject.title} embed={subject.embed} />
          </li>
        )}
      </ul>
    </DrawerColumn>
  );
}
