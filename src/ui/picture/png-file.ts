/** Turns a picture into a PNG, by the browser's own drawing of it. Asks nothing of the network: the picture is handed over as data. */

/** Some phones have no larger canvas; very long tables are drawn in fewer pixels there. */
const mostPixels = 16_000_000;

/** Pixels for each pixel of a picture. */
export function pixelScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(2, Math.sqrt(mostPixels / (width * height)));
}

/** `svg` is a whole document of that size. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string, size: { readonly width: number; readonly height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = pixelScale(size);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser has no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture could not be drawn")) : resolve(blob)),
      "image/png",
    );
  });
}
