/** Says of which version the program is that asks: of another one a server is not asked. */
export const VERSION_HEADER = 'bulkhead-version';
