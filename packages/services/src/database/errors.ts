/** The database cannot be reached or read; the message is one sentence for the person who starts the server, without any password. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
}

/** Another process already works in the folder. */
export class FolderBusyError extends Error {
  override name = 'FolderBusyError';
}

/** The folder cannot be created or written. */
export class FolderUnusableError extends Error {
  override name = 'FolderUnusableError';
}
