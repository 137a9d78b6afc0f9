// oidc-provider prints « Unsupported runtime » when it is loaded on Node 20, which we run and test (README).
// There is no setting for it, so that one sentence is held back while the module loads; any other passes.
const warn = console.warn;
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
};
const library = await import('oidc-provider').finally(() => {
  console.warn = warn;
});

export const {Provider, errors, interactionPolicy} = library;
