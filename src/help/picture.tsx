import { useMemo } from 'preact/hooks';
import { toBase64 } from '../scoring/bytes.ts';

interface PictureProps {
  readonly png: Uint8Array;
  readonly label: string;
}

/** The picture as it leaves. Its bytes stand in the address, for our pages' policy allows no others. */
export function Picture({ png, label }: PictureProps) {
  const address = useMemo(() => `data:image/png;base64,${toBase64(png)}`, [png]);
  return <img class="picture" src={address} alt={label} />;
}
