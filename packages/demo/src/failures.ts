/** One sentence for the person who starts the server, never a stack trace. */
export function sentenceOf(error: unknown, port?: number): string {
  const {code, message} =
    error instanceof Error ? (error as NodeJS.ErrnoException) : {code: undefined, message: String(error)};
  if (code === 'EADDRINUSE')
    return `The port ${String(port)} is already used: stop the other program, or set PORT to another one.`;
  if (code === 'EACCES' && port)
    return `The port ${String(port)} is not allowed to this user: set PORT to 1024 or more.`;
  return message;
}

/** Says why, and ends. */
export function stopWith(exitCode: number, sentence: string): never {
  console.error(sentence);
  process.exit(exitCode);
}
