/**
 * Steps from each version of the stored settings to the next: `migrations[0]` turns version 1 into 2.
 *
 * When the stored form changes: raise `version` in the schema and the defaults, write the step as
 * `v001-to-v002.ts` in this folder (from the differences as they were stored, pure, with no use of
 * today's schema or defaults), append it here, and freeze an example of the new version, with every setting in it,
 * under `test/fixtures/settings/`. Steps and examples that have been shipped are never edited:
 * `test/unit/settings/migrations.test.ts` holds the sum of each. A new setting alone needs none of this: where it
 * is not stored, it is as usual.
 */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export const migrations: readonly Migration[] = [];
