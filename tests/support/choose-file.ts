import type { Page } from '@playwright/test';

/** Hands a file to the page's chooser, as a person does: one of the disk, or one made of text or bytes. */
export async function chooseFile(
  page: Page,
  file: string | { name: string; content: string | Uint8Array },
): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const chooser = await asked;
  if (typeof file === 'string') return await chooser.setFiles(file);
  await chooser.setFiles({
    name: file.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(file.content as string),
  });
}
