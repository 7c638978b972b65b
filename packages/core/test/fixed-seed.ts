/** The same plants at every run, so that a result belongs to a commit and not to luck; another seed looks further. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['BULKHEAD_SEED'] ?? 62_443) });
