/** Set-up, signing in, second factor: what stands before the workbench. */
import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';

export const PERSON = { email: 'ann@plant.test', name: 'Ann Larsson', password: 'nine green turbines hum' };

export class Gate {
  readonly page: Page;
  /** Of the authenticator app, in base 32. */
  secret = '';
  constructor(page: Page) {
    this.page = page;
  }

  async setUp(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('Your name').fill(PERSON.name);
    await this.page.getByLabel('E-mail address').fill(PERSON.email);
    await this.page.getByRole('textbox', { name: 'Password' }).fill(PERSON.password);
    await this.page.getByRole('button', { name: 'Make the account' }).click();
  }

  /** Moments after signing in: the password is not asked for again. */
  async setSecondFactor(): Promise<void> {
    await this.page.getByRole('button', { name: 'Begin' }).click();
    this.secret = (await this.page.getByTestId('secret').innerText()).replaceAll(/\s/g, '');
    await this.page.getByLabel('Code of six digits').fill(codeOf(this.secret, Date.now()));
    await this.page.getByRole('button', { name: 'Go on' }).click();
  }
}

/** The code that an authenticator app shows (RFC 6238: SHA-1, six digits, thirty seconds). */
export function codeOf(secret: string, now: number): string {
  const bits = [...secret]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}
