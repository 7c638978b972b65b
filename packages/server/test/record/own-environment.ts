/** Before every file of the tests of the record: what a file before it in the same thread set for the program is as it was. */
import { inject } from 'vitest';
import { settingsIn } from './settings-in.ts';

const given = inject('settings');
for (const name of Object.keys(settingsIn(process.env))) delete process.env[name];
Object.assign(process.env, given);
