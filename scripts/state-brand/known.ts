/*
 * What only the State may carry, by name. Colours: the blue and the red of its charter as its design system names them
 * (values read in its published style sheet), without the pale tints, which any ramp may meet by chance.
 */

/** Bytes of the State's colours, and the official name of each. */
export const stateColours: readonly {bytes: readonly [number, number, number]; name: string}[] = [
  {bytes: [0x00, 0x00, 0x91], name: 'blue-france-sun-113'},
  {bytes: [0x12, 0x12, 0xff], name: 'blue-france-sun-113 hover'},
  {bytes: [0x23, 0x23, 0xff], name: 'blue-france-sun-113 active'},
  {bytes: [0x6a, 0x6a, 0xf4], name: 'blue-france-main-525'},
  {bytes: [0x85, 0x85, 0xf6], name: 'blue-france-625, of dark screens'},
  {bytes: [0xe1, 0x00, 0x0f], name: 'red-marianne-main-472'},
  {bytes: [0xc9, 0x19, 0x1e], name: 'red-marianne-425'},
  {bytes: [0xf9, 0x3f, 0x42], name: 'red-marianne-425 hover'},
  {bytes: [0xf9, 0x5a, 0x5c], name: 'red-marianne-425 active'},
];

/** The colours of the official buttons: the only ones that their folder may hold. */
export const buttonColours = ['blue-france-sun-113', 'blue-france-sun-113 hover'];

/** What the selectors of the official buttons hold, in the sources and once built. */
export const buttonSelectors = /\[data-(?:franceconnect|proconnect)\]/;

/** The one folder that may write the colours above, inside the rules of the official buttons. */
export const buttonFolder = 'packages/elements/src/identity/official-buttons/';

/** Exact paths that are not read, since they must write what is refused: this list, tests of refusals, colours reviewed. */
export const unread = [
  // What the official buttons are painted with, reviewed.
  'test/baselines/colours/identity.txt',
  'scripts/state-brand/known.ts',
  'scripts/check-state-brand.node.test.ts',
  // A territory that gives a colour of the State is refused by `socle-theme`.
  'packages/tokens/src/cli/cli.node.test.ts',
  'packages/tokens/src/theme/create-theme.node.test.ts',
];

/** Blocks of the State's design system: `fr-btn` is refused wherever code writes it, even outside `class="…"`. */
const blocks =
  'accordion|alert|artwork|badge|breadcrumb|btn|btns-group|callout|card|checkbox-group|col|collapse|connect|consent|container|content-media|display|download|enlarge-link|fieldset|follow|footer|grid-row|header|highlight|hidden|icon|input|input-group|label|link|links-group|logo|messages-group|modal|nav|notice|pagination|password|pictogram|quote|radio-group|range|scheme|search-bar|segmented|select|select-group|share|sidemenu|sidebar|skiplinks|sr-only|stepper|summary|table|tabs|tag|text|tile|toggle|tooltip|transcription|translate|upload-group|valid-text|error-text|hint-text|raw-link|responsive-img';

/** One name of a class, whatever follows it. */
const frClass = String.raw`fr-[a-z][\w-]*`;

export interface Pattern {
  pattern: RegExp;
  why: string;
}

/** Looked for in code and in style sheets, comments apart. The refused text is the first group, or the whole. */
export const patterns: readonly Pattern[] = [
  {
    // class="a fr-b", className={'fr-b'}, :class="{'fr-b': x}", class: 'fr-b'
    pattern: new RegExp(String.raw`\bclass(?:Name)?["']?\s*[=:]\s*[{[(]*\s*["'\x60][^"'\x60>]*?\b(${frClass})`, 'gi'),
    why: 'a class of the State’s design system (fr-*)',
  },
  {
    pattern: new RegExp(String.raw`\b(?:classList\s*\.\s*\w+|classMap)\s*\([^)]*?["'\x60](${frClass})`, 'g'),
    why: 'a class of the State’s design system (fr-*)',
  },
  {
    pattern: new RegExp(String.raw`setAttribute\(\s*["']class["']\s*,\s*["'\x60][^"'\x60]*?\b(${frClass})`, 'g'),
    why: 'a class of the State’s design system (fr-*)',
  },
  {
    // .fr-b{, a.fr-b, [class*="fr-"]; not domain.fr-b, nor lang='fr-FR'.
    pattern: new RegExp(
      String.raw`(?:^|[\s,>+~(:&"'\x60}*;]|[\s"'\x60,](?:a|abbr|article|aside|body|button|div|fieldset|footer|form|h[1-6]|header|html|img|input|label|legend|li|main|nav|ol|p|section|select|span|table|textarea|ul))\.(${frClass})`,
      'gm',
    ),
    why: 'a class of the State’s design system (fr-*)',
  },
  {pattern: /\[class[*^~|$]?=\s*["']?(fr-)/g, why: 'a class of the State’s design system (fr-*)'},
  {
    pattern: new RegExp(String.raw`(?<![\w./-])(fr-(?:${blocks})(?:--?[\w-]+|__[\w-]+)?)(?![\w-])`, 'g'),
    why: 'a class of the State’s design system (fr-*)',
  },
  {pattern: /(?<![\w-])(data-fr-[a-z][\w-]*)/g, why: 'an attribute of the State’s design system (data-fr-*)'},
  {
    pattern: /(--(?:blue-france|red-marianne|grey-1000|artwork-(?:major|minor|decorative|motif)-)[\w-]*)/g,
    why: 'a token of the State’s design system',
  },
  {
    pattern: /font[\w-]*["'\x60]?\s*[:=(]\s*[^;{}]{0,200}?\b(marianne|spectral)\b/gi,
    why: 'a font that goes with the State’s brand',
  },
  {
    pattern: /["'\x60/(]([\w@./-]*\b(?:marianne|spectral)[\w-]*\.(?:woff2?|ttf|otf|eot|svg|png|webp|css))\b/gi,
    why: 'a file of the State’s fonts or marks',
  },
  {
    pattern: /(@fontsource(?:-variable)?\/(?:marianne|spectral)\b)/gi,
    why: 'a package of a font that goes with the State’s brand',
  },
  {
    pattern: /["'\x60/(](@(?:gouvfr|codegouvfr)\/[\w./-]*)/g,
    why: 'a package of the State’s design system',
  },
  {
    pattern: /(?:(?<!@gouvfr|@codegouvfr)\/|["'\x60(])((?:[\w-]+-)?dsfr(?:[.-][\w.-]+)?(?:\/[\w./-]+)?)["'\x60)?#]/g,
    why: 'a package or a file of the State’s design system',
  },
  {
    pattern: /\b(artwork\/(?:pictograms|background|symbols|system)\b[\w./-]*)/g,
    why: 'an artwork of the State’s design system',
  },
  {
    pattern: /\b(connect\.standalone(?:\.min)?\.css)\b/g,
    why: 'a style sheet of the State’s design system',
  },
  {
    pattern: /(libert(?:é|&eacute;|\\u00e9)\W{1,20}(?:br\W{1,6})?(?:é|&eacute;|\\u00e9)galit)/gi,
    why: 'the motto of the State’s mark',
  },
];

/** Names of packages that no manifest nor lock file may hold. */
export const refusedPackage =
  /^@(?:gouvfr|codegouvfr)\/|(?:^|[@/-])dsfr(?:$|[/-])|^@fontsource(?:-variable)?\/spectral$/;

/** Names of files that hold the State's marks, fonts or pictograms, whatever the folder. */
export const refusedFileName =
  /(?:^|[-_.])(?:marianne|spectral|dsfr)(?:[-_.]|$)|bloc-?marque|(?:^|[-_])rf[-_]logo|logo[-_]rf(?:[-_.]|$)|republique[-_]?francaise|logo[-_](?:gouvernement|republique)|(?:gouvernement|republique)[-_]logo|logo[-_](?:franceconnect|proconnect)|(?:franceconnect|proconnect)[-_]logo/i;
