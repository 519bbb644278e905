/** Initiatives connected with an event. They have no pages yet, so they are told here. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey } from "#i18n/record-kinds.ts";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";

/** Kind, name, summary, and markers of the sources. */
export function EventInitiatives({ initiatives }: { initiatives: readonly InitiativeBrief[] }): ReactElement {
  const { t } = useI18n();
  return (
    <ul className="entries">
      {initiatives.map(({ id, kind, name, summary, sources, pointer }) => (
        <li key={id}>
          <p className="kind">{t(initiativeKindKey(kind))}</p>
          <h3>
            <LocalText of={name} />
          </h3>
          <p>
            <LocalText of={summary} />
            {sources.map((source, index) => (
              <CiteSource key={source} source={source} pointer={index === 0 ? pointer : null} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
