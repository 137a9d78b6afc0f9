import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementJsxPlugin} from 'custom-element-jsx-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {customElementVuejsPlugin} from 'custom-element-vuejs-integration';

/* Read by the analyzer from packages/elements. */
const outdir = 'dist';
const modulePath = (_className, tag) => {
  const name = tag.replace('socle-', '');
  return `./${name}/${name}.js`;
};
const published = path => path?.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** The manifest names what is published, not the source. */
const sourceToDist = {
  name: 'source-to-dist',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const {declaration} of module.exports ?? [])
        if (declaration?.module) declaration.module = published(declaration.module);
    }
  },
};

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.template.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [
    customElementVsCodePlugin({outdir, cssFileName: null}),
    customElementJetBrainsPlugin({outdir, packageJson: false}),
    customElementVuejsPlugin({outdir, fileName: 'custom-element-vuejs.d.ts', modulePath}),
    customElementJsxPlugin({outdir, fileName: 'custom-element-jsx.d.ts', modulePath}),
    sourceToDist,
  ],
};
