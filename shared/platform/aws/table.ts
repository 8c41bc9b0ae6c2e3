/**
 * The one table, in words that the stack, the code and the tests share.
 *
 * | what | pk | sk |
 * |---|---|---|
 * | a commit | `CASE#<caseId>` | `COMMIT#<version, 8 digits>` |
 * | a case's head and card | `CASE#<caseId>` | `HEAD` |
 * | a commit of a sheet; its head and card | `BOOK#<book>#<sheetId>` | `COMMIT#<version, 8 digits>`; `HEAD` |
 * | a case's key, wrapped; or the day it was destroyed | `KEY#<caseId>` | `KEY` |
 * | a claim; of a sheet | `CLAIM#<claim>`; `CLAIM#<book>/<claim>` | `CLAIM` |
 * | a blind key | `FIND#<kind>#<key>` | `<caseId>` |
 * | a member; that there is a register at all | `MEMBER#<number>`; `REGISTER` | `MEMBER`; `REGISTER` |
 * | a member under a blind key | `FILED#<key>` | `<number>` |
 * | an announcement | `OUTBOX#<id>` | `OUTBOX` |
 * | a slip | `SLIP#<space>` | `<key>` |
 * | a day's root | `ROOTS` | `<day>` |
 * | pages shown to Textract in a day | `PAGES#<day>` | `PAGES` |
 *
 * Only heads carry `queuePk…`, `countryPk…`, in somebody's hands `heldPk…` and, of sheets, `shelfPk…`; only waiting announcements carry `duePk…`: the indexes are sparse.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: {
    /** `<delegation>#<desk>`, nearest deadline first. */
    queue: { name: 'queue', partitionKey: 'queuePk', sortKey: 'queueSk' },
    /** `<desk>#<shard>`: the whole country, spread so that no partition grows hot; whole books by `BOOK#<book>#<shard>`. */
    country: { name: 'country', partitionKey: 'countryPk', sortKey: 'countrySk' },
    /** `<officer>#<desk>`: cases in one officer's hands; heads from before this index are missed until their next commit. */
    held: { name: 'held', partitionKey: 'heldPk', sortKey: 'heldSk' },
    /** `<book>#<under>`: sheets by their day; whoever may ask it learns nothing of cases. */
    shelf: { name: 'shelf', partitionKey: 'shelfPk', sortKey: 'shelfSk' },
    /** `DUE#<shard>`: announcements by the instant of their next attempt. */
    due: { name: 'due', partitionKey: 'duePk', sortKey: 'dueSk' },
  },
  /** Of slips and counts of pages: the second from which the table may forget them. */
  forgetAt: 'forgetAt',
  /** All keys are strings; every index projects all attributes. */
  shards: 4,
} as const;
