/** What the bricks need from PostgreSQL: the same promise whether it is embedded or a server. */
export interface Database {
  /**
   * Runs one statement with `$1`-style values and gives its rows. In both directions: timestamps are `Date`,
   * JSONB columns are plain objects and arrays, `bigint` are numbers. Inside `transaction`, use the database it gives.
   */
  query: <Row = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>;
  /** Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. A nested call joins the outer one. */
  transaction: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
  /** Lets go of the connections (a server) or of the folder (embedded). */
  close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** A PostgreSQL 15 or later (`postgres://…`); absent, PostgreSQL runs embedded in `folder`. */
  url?: string;
  /** Folder of the embedded database: created when missing, and locked for this process alone. */
  folder: string;
}
