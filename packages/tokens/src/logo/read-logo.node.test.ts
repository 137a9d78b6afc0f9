import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {SeedFault, ThemeRefusal} from '../theme/refusal.js';
import {readLogo} from './read-logo.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = '') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`);

describe('a drawing alone is taken', () => {
  const drawings: Record<string, Uint8Array> = {
    'our own marks': readFileSync(new URL('../themes/haut-bocage-mark.svg', import.meta.url)),
    'an XML declaration, a comment and a plain doctype': bytes(
      '<?xml version="1.0"?><!-- Logo --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
    ),
    'a gradient of its own': svg('<linearGradient id="a"/><rect fill="url(#a)"/><use href="#a"/>'),
    'a picture written in it': svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
  };
  for (const [name, content] of Object.entries(drawings))
    test(name, () => assert.equal(readLogo(content).extension, 'svg'));
});

describe('a drawing that runs something or asks another site is refused', () => {
  const traps: Record<string, Uint8Array> = {
    script: svg('<script>alert(1)</script>'),
    'a script in capitals': svg('<SCRIPT>alert(1)</SCRIPT>'),
    'a script under a prefix': bytes('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>1</s:script></s:svg>'),
    'an event': svg('', ' onload="alert(1)"'),
    'an event without quotes': svg('<rect OnClick=alert(1) />'),
    'an HTML island': svg('<foreignObject><body/></foreignObject>'),
    'a link': svg('<a href="https://exemple.fr"><rect/></a>'),
    'a javascript address': svg('<use href="javascript:alert(1)"/>'),
    'a javascript address in numbers': svg('<use xlink:href="&#x6a;ava\tscript&#58;alert(1)"/>'),
    'an outside picture': svg('<image href="https://exemple.fr/a.png"/>'),
    'an outside picture without scheme': svg('<image xlink:href="//exemple.fr/a.png"/>'),
    'an SVG in an address': svg('<image href="data:image/svg+xml,<svg/>"/>'),
    'an outside style': svg('<style>@import "https://exemple.fr/a.css";</style>'),
    'an outside fill': svg('<rect style="fill:url(https://exemple.fr/a.svg#b)"/>'),
    'an outside fill, escaped': svg('<rect fill="u\\72l(https://exemple.fr/a)"/>'),
    'an animation that changes an address': svg('<set attributeName="href" to="javascript:alert(1)"/>'),
    'an entity': bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'),
    'a style sheet instruction': bytes('<?xml version="1.0"?><?xml-stylesheet href="a.css"?><svg></svg>'),
    'a tag that never ends': bytes('<svg><rect onload="alert(1)"'),
  };
  for (const [name, content] of Object.entries(traps))
    test(name, () =>
      assert.throws(
        () => readLogo(content),
        (error: Error) => error instanceof ThemeRefusal || error instanceof SeedFault,
      ),
    );
});

test('a picture is told by its content', () => {
  assert.equal(readLogo(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])).extension, 'png');
  assert.equal(readLogo(bytes('RIFF\u0001\u0001\u0001\u0001WEBPVP8 ')).extension, 'webp');
});

test('what is no picture, or too heavy, is said', () => {
  assert.throws(() => readLogo(bytes('%PDF-1.7')), SeedFault);
  assert.throws(() => readLogo(bytes('<html><svg></svg></html>')), SeedFault);
  assert.throws(() => readLogo(new Uint8Array(500_001)), /501\sko/);
});
