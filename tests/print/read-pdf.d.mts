export function readPdf(bytes: Uint8Array): Promise<{ readonly pages: number; readonly text: string }>;
