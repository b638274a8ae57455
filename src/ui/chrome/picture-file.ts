/** A finished picture as a file of the reader's. */

/** Px of the image for one of the drawing, so that print and large screens stay sharp. */
const SCALE = 2;

/** Hands a file to the browser's own saving. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is enough for it to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const svgFile = (text: string): Blob => new Blob([text], { type: 'image/svg+xml' });

/** @throws when the browser draws no picture of it. */
export async function pngFile(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(text));
  try {
    const image = new Image(width * SCALE, height * SCALE);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (file === null) throw new Error('the canvas gave no image');
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}
