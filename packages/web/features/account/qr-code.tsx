/** A text as a QR code. The secret never leaves the page to be drawn elsewhere. */
// oxlint-disable-next-line import/no-named-as-default -- its types know the default alone
import qrcode from 'qrcode-generator';
import { useMemo } from 'react';
import style from './account.module.css';

/** Modules of quiet around it are the padding of its box. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className={style.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const dark: string[] = [];
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (code.isDark(row, column)) dark.push(`M${column} ${row}h1v1h-1z`);
  return { size, path: dark.join('') };
}
