import { expectNoAxeViolations } from '../support/accessibility.ts';
import { openPractice } from '../support/core-client.ts';
import { expect, test } from '../support/page-fixture.ts';

test('what is due by the policy is looked at, held, destroyed by its name, and stands in the log without it', async ({
  page,
}) => {
  const core = await openPractice(page, '/settings/retention');
  const due = page.getByRole('grid', { name: 'Due now' }).or(page.getByRole('table', { name: 'Due now' }));
  await expect(due).toContainText('Sign-up list of the open day');

  // A policy of one's own, by keyboard.
  await page.getByRole('button', { name: 'Change the policy' }).click();
  const after = page.getByRole('textbox', { name: 'Kept after the last service' });
  await after.fill('');
  await page.getByRole('button', { name: 'Save the policy' }).click();
  await expect(after).toHaveAttribute('aria-invalid', 'true');
  // A nought is refused with the reason, and stays a nought.
  await after.fill('0');
  await after.press('Tab');
  await page.getByRole('button', { name: 'Save the policy' }).click();
  await expect(page.getByText('From 1 to 100 years.')).toBeVisible();
  await expect(after).toHaveValue('0');
  await after.fill('1');
  await page.getByRole('textbox', { name: 'Children: after coming of age' }).fill('');
  await page.getByRole('textbox', { name: 'Where the rule comes from' }).fill('Board policy 8330');
  await page.getByRole('textbox', { name: 'Where the rule comes from' }).press('Tab');
  await page.getByRole('button', { name: 'Save the policy' }).click();
  await expect(page.getByText('It rests on: Board policy 8330')).toBeVisible();
  await expectNoAxeViolations(page);

  // On hold it cannot be destroyed; lifted, it can.
  const [list] = (await core.retention.read()).entries;
  await core.retention.placeHold({
    kind: 'group',
    id: list!.id,
    reason: 'Letter of counsel',
    placedOn: list!.lastServiceOn,
  });
  await page.reload();
  await due.getByRole('button', { name: /Sign-up list/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('A legal hold keeps this from being destroyed')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Destroy for good' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Lift the hold on Sign-up list of the open day' }).click();
  await dialog.getByRole('textbox', { name: 'Why it is lifted' }).fill('Counsel wrote that it is settled');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Lift the hold' }).click();
  await expect(due.getByText('on legal hold')).toHaveCount(0);

  await due.getByRole('button', { name: /Sign-up list/ }).click();
  await dialog.getByRole('textbox', { name: 'Reference for the log' }).fill('G-2024-7');
  const name = dialog.getByRole('textbox', { name: 'Type the name to go on' });
  await expect(dialog.getByRole('button', { name: 'Destroy for good' })).toBeInViewport({ ratio: 1 });
  await name.fill('Sign-up');
  await expectNoAxeViolations(page);
  await name.press('Enter');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await name.fill('Sign-up list of the open day');
  await name.press('Enter');
  await expect(page.getByRole('heading', { name: 'The records are destroyed' })).toBeVisible();
  await dialog.getByRole('link', { name: 'See the certificate' }).click();

  await expect(page.getByRole('heading', { name: 'Certificate of destruction' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('G-2024-7');
  await expect(page.getByRole('article')).not.toContainText('Sign-up list');
  await expectNoAxeViolations(page);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Certificate of G-2024-7' })).toBeVisible();
  await expect(page.getByText('Sign-up list of the open day')).toHaveCount(0);
});
