/**
 * How the C library gives memory to a process that sets documents: in large pieces, in pages of 2 MiB where the kernel
 * has them, and kept until its end. What sets a PDF takes half a gigabyte in pieces of some bytes: by the library's own
 * measure a third of its time goes by in the kernel, for 4 KiB after the other. glibc reads these, others pass over them:
 * https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
 */
const MIB = 2 ** 20;

const TUNABLES = {
  hugetlb: 1,
  top_pad: 64 * MIB,
  trim_threshold: 256 * MIB,
  mmap_threshold: 32 * MIB,
  // An arena for each thread would be as many heaps that are never full.
  arena_max: 2,
} as const;

/** Where Node keeps what it has compiled: without it each maker strips and compiles its modules anew, a third of a second. */
const KEPT = 'NODE_COMPILE_CACHE';
const kept = process.env[KEPT];

/** The environment of such a process, and all of it: what a program is set up with, such as the address of its database, is none of theirs. */
export const MAKER_ENV: Readonly<Record<string, string>> = {
  GLIBC_TUNABLES: Object.entries(TUNABLES)
    .map(([name, value]) => `glibc.malloc.${name}=${value}`)
    .join(':'),
  ...(kept === undefined ? {} : { [KEPT]: kept }),
};
