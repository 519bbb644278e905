/** A small map as a picture file, fetched only when it comes near. One drawing for the light plate, one for the night plate. */
import type { ReactElement } from "react";

interface PlateImageProps {
  /** File name below `plates/`, without theme and ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the picture shows; empty where the text beside it says the same. */
  readonly alt: string;
}

/** The style sheet shows the drawing of the present theme; browsers do not fetch the hidden one. */
export function PlateImage({ name, width, height, alt }: PlateImageProps): ReactElement {
  const base = `${import.meta.env.BASE_URL}plates/${name}`;
  return (
    <span className="plate-image">
      {(["light", "dark"] as const).map((theme) => (
        <img
          key={theme}
          className={`only-${theme}`}
          src={`${base}-${theme}.svg`}
          width={width}
          height={height}
          alt={alt}
          loading="lazy"
          decoding="async"
        />
      ))}
    </span>
  );
}
