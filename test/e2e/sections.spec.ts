import { expect, panel, test, ui, words } from './page.ts';

/** A notice of the older style: one's own server reports what the recipient's server refused. */
const NOTICE = `Delivery has failed to these recipients or groups:

ron@example.com
Your message wasn't delivered because of a permission or security problem.

The following organization rejected your message: mail.example.com.

Diagnostic information for administrators:

Generating server: ski.example.org

ron@example.com
mail.example.com #<exchange.example.com #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#

Original message headers:

Received: from pc.ski.example.org (192.0.2.15) by ski.example.org (192.0.2.1) with Microsoft SMTP Server id 15.2.1118.7; Tue, 4 Mar 2025 09:12:20 +0000
From: Sue Berg <sue@ski.example.org>
To: <ron@example.com>
Subject: Ski lessons
Date: Tue, 4 Mar 2025 09:12:04 +0000
Message-ID: <lessons@ski.example.org>
`;

test('the nine sections of a notice, each with its values', async ({ page }) => {
  await page.goto('/');
  await panel(page).field.fill(NOTICE);
  await panel(page).analyze.click();
  await expect(page.getByText(words.result.who, { exact: true })).toBeVisible();
  for (const heading of [
    words.result.admin,
    words.result.errors,
    words.hops.heading,
    words.result.diagnostics,
    words.result.headers,
  ]) {
    await page.getByText(heading, { exact: true }).first().click();
  }
  const body = page.locator('body');

  // 1 and 2: who wrote it and who refused, told apart in words; what happened, with the real names.
  await expect(body).toContainText('Exchange Server (ski.example.org)');
  await expect(body).toContainText(
    'The refusal came from mail.example.com. Exchange Server only reports it.',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);

  // 3: the diagram, the owner in words.
  const diagram = page.getByText(words.result.who, { exact: true }).locator('xpath=../..');
  await expect(diagram).toContainText('The email admin of example.com');
  for (const name of ['sue', 'Exchange Server', 'example.com', 'Action required'])
    await expect(diagram).toContainText(name);

  // 4: steps and a note for the one who must act, filled in.
  await expect(page.getByRole('heading', { name: words.result.fix, exact: true })).toBeVisible();
  await expect(body).toContainText('530 5.7.1 Client was not authenticated');

  // 5: for admins, with commands that hold the message's values.
  await expect(page.getByText(words.result.commands['sender-admin'])).toBeVisible();
  await expect(body).toContainText("-Sender 'sue@ski.example.org' -Recipients 'ron@example.com'");

  // 6: original and error details.
  for (const value of ['Ski lessons', 'sue@ski.example.org', '5.7.1', '530'])
    await expect(body).toContainText(value);

  // 7: the hop.
  await expect(page.getByRole('table', { name: words.hops.table })).toContainText('pc.ski.example.org');
  await expect(page.getByRole('table', { name: words.hops.table })).toContainText('16 s');

  // 8: the six fields of the older style.
  const fields = page.getByText(ui.rows.generatingServer, { exact: true }).locator('xpath=ancestor::dl[1]');
  for (const value of [
    'ski.example.org',
    'ron@example.com',
    'mail.example.com',
    '5.7.1',
    '530 5.7.1 Client was not authenticated',
  ])
    await expect(fields).toContainText(value);

  // 9: the original's headers.
  await expect(body).toContainText('<lessons@ski.example.org>');
});
