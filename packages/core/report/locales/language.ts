/** The languages Bulkhead speaks. A language is added here, and then wherever the compiler asks for it. */
export type Language = 'en' | 'de' | 'nl' | 'sv';
