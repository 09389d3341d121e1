import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { MezzoError } from '../../shared/contract/failures.ts';

const nonceLength = 12;
const tagLength = 16;

/**
 * Seals a text under a key of its own: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits. The id of its
 * record is the associated data, so that a sealed text cannot be put into another record. Base64 of nonce,
 * ciphertext and tag, in this order.
 */
export function sealText(key: Buffer, id: string, text: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(id, 'utf8'));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
}

/**
 * Opens what `sealText` sealed.
 * @throws MezzoError SEAL_BROKEN under another key, for another record, or where a bit was changed
 */
export function openSealedText(key: Buffer, id: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < nonceLength + tagLength) throw new MezzoError('SEAL_BROKEN');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(Buffer.from(id, 'utf8'));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  try {
    const body = decipher.update(bytes.subarray(nonceLength, bytes.length - tagLength));
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  } catch {
    throw new MezzoError('SEAL_BROKEN');
  }
}
