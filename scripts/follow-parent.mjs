/*
 * Loaded before the program of a child (`node --import`): when the launcher is gone, killed included, the child is
 * asked to stop, and made to if it has not within five seconds.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5_000).unref();
});
