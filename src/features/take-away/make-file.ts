/** Makes the files of a figure. What makes each kind is loaded when the first of it is asked for. */
import type { FigureFile } from "#domain/figure-file/figure-file.ts";
import type { TakeAwaySubject } from "#domain/take-away.ts";
import type { FrameWords } from "#ui/picture/picture-frame.ts";

/** `excel`: the same CSV with a byte order mark, by which Excel knows it for UTF-8. */
export const fileKinds = {
  svg: { needs: "picture", ending: ".svg", mediaType: "image/svg+xml" },
  png: { needs: "picture", ending: ".png", mediaType: "image/png" },
  csv: { needs: "table", ending: ".csv", mediaType: "text/csv" },
  excel: { needs: "table", ending: "-excel.csv", mediaType: "text/csv" },
  json: { needs: "table", ending: ".json", mediaType: "application/json" },
} as const;
export type FileKind = keyof typeof fileKinds;

interface FileRequest {
  readonly subject: TakeAwaySubject;
  /** null where nothing is shown as a table. */
  readonly file: FigureFile | null;
  readonly words: FrameWords;
  readonly direction: "ltr" | "rtl";
}
interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Blob;
}

async function makePicture(kind: "svg" | "png", { subject, words, direction }: FileRequest): Promise<string | Blob> {
  if (subject.draw === null) throw new Error(`${subject.id} has no picture`);
  const [drawing, frame, { browserPen }] = await Promise.all([
    subject.draw(),
    import("#ui/picture/picture-frame.ts"),
    import("#ui/picture/browser-pen.ts"),
  ]);
  const framed = frame.framePicture(drawing, words, browserPen(direction));
  const svg = frame.pictureDocument(framed, words, direction);
  return kind === "svg" ? svg : (await import("#ui/picture/png-file.ts")).pngOf(svg, framed);
}

async function makeTable(kind: "csv" | "excel" | "json", { subject, file }: FileRequest): Promise<string> {
  if (file === null) throw new Error(`${subject.id} has no table`);
  if (kind === "json") return (await import("#domain/figure-file/figure-json.ts")).figureJson(file);
  const { figureCsv, byteOrderMark } = await import("./figure-csv.ts");
  return (kind === "excel" ? byteOrderMark : "") + figureCsv(file);
}

/** Rejects where the network or the browser fails. */
export async function makeFile(kind: FileKind, request: FileRequest): Promise<MadeFile> {
  const { ending, mediaType } = fileKinds[kind];
  const content = kind === "svg" || kind === "png" ? await makePicture(kind, request) : await makeTable(kind, request);
  return { name: `${request.subject.id}${ending}`, mediaType, content };
}
