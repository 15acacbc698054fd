/** The size of a PNG picture in pixels, as its own header says it. Throws where it is no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) throw new Error('This is no PNG.');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
