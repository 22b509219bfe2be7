/**
 * Steps from each version of the stored settings to the next: `migrations[0]` turns version 1 into 2.
 *
 * When the stored form changes: raise `version` in the schema and the defaults, write the step as
 * `v001-to-v002.ts` in this folder (from the differences as they were stored, pure, with no use of
 * today's schema or defaults), append it here, and freeze an example of the version now past under
 * `test/fixtures/settings/`. Steps that have been shipped are never edited.
 */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export const migrations: readonly Migration[] = [];
