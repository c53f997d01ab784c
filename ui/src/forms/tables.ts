/** Endings of tables that can be read. */
export const TABLES = ['csv', 'tsv', 'txt', 'xlsx'];
