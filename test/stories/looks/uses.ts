import {colourProperties, type Painted} from './painted.js';

/** What is drawn in the colours of a property, when something is: it need not be told otherwise. */
const shows: Partial<Record<(typeof colourProperties)[number], RegExp>> = {
  'background-color': /^(?!rgba\(0, 0, 0, 0\))/,
  'accent-color': /^(?!auto)/,
  fill: /^(?!rgb\(0, 0, 0\))/,
  stroke: /^(?!none)/,
  'box-shadow': /^(?!none)/,
  'text-shadow': /^(?!none)/,
  'background-image': /^(?!none)/,
};

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Which tokens a component's boxes are painted with: `p.socle-hint  color: @ink-soft`, each once, in the order of the alphabet. */
export function usesByComponent(painted: readonly Painted[]): Map<string, string[]> {
  const uses = new Map<string, Set<string>>();
  for (const box of painted) {
    const component = box.state.replace(/-[^-]+$/, '') || 'page';
    const own = uses.get(component) ?? new Set();
    for (const use of usesOf(box, painted[box.parent])) own.add(use);
    uses.set(component, own);
  }
  return new Map([...uses].map(([component, own]) => [component, [...own].sort()]));
}

function usesOf(box: Painted, parent: Painted | undefined): string[] {
  const at = (name: (typeof colourProperties)[number], of = box) => of.colours[colourProperties.indexOf(name)] ?? '';
  const uses: string[] = [];
  if (!parent || at('color') !== at('color', parent)) uses.push(`color: ${at('color')}`);
  for (const [name, shown] of Object.entries(shows) as [keyof typeof shows, RegExp][])
    if (shown.test(at(name)) && !(parent && isInherited(name) && at(name) === at(name, parent)))
      uses.push(`${name}: ${at(name)}`);
  uses.push(
    ...edgesOf(
      sides.map(side => at(`border-${side}-color`)),
      at('color'),
    ),
  );
  for (const name of ['outline-color', 'text-decoration-color', 'caret-color'] as const)
    if (at(name) !== at('color')) uses.push(`${name}: ${at(name)}`);
  return uses.map(use => `${box.name}  ${use}`);
}

function edgesOf(edges: string[], usual: string): string[] {
  if (new Set(edges).size === 1) return edges[0] === usual ? [] : [`border-color: ${edges[0]}`];
  return edges.flatMap((edge, rank) => (edge === usual ? [] : [`border-${sides[rank]}-color: ${edge}`]));
}

const isInherited = (name: string) =>
  name === 'fill' || name === 'stroke' || name === 'text-shadow' || name === 'accent-color';
