import { randomBytes } from 'node:crypto';

/**
 * A source of UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a counter of 12 bits,
 * then randomness. Ids of one source sort in the order in which they were made, also within a millisecond and
 * when the clock is set back.
 */
export function createIdSource(clock: () => Date): () => string {
  let lastMillisecond = 0;
  let counter = 0;

  return () => {
    const now = clock().getTime();
    if (now > lastMillisecond) {
      lastMillisecond = now;
      counter = randomBytes(2).readUInt16BE() & 0x7ff; // leaves room for 2,048 more in this millisecond
    } else if (counter < 0xfff) {
      counter += 1;
    } else {
      lastMillisecond += 1;
      counter = 0;
    }
    const bytes = randomBytes(16);
    bytes.writeUIntBE(lastMillisecond, 0, 6);
    bytes.writeUInt16BE(0x7000 | counter, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}
