/** Holds the place of the rows that are not drawn. */
export function Spacer({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ blockSize: height }} />;
}
