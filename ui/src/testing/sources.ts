// The sources of the page as trees, for tests of what is written in them.
import { parse } from 'svelte/compiler';

/** A node of a tree of Svelte's compiler: of a template or of a script. */
export interface Node {
  type: string;
  [property: string]: unknown;
}

/** A file of the page. */
export interface Source {
  name: string;
  tree: Node;
}

const texts = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts', '!../testing/**', '!../bindings/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** One source as a tree. A script alone is read as that of a component. */
export function source(name: string, text: string): Source {
  const whole = name.endsWith('.svelte') ? text : `<script lang="ts">\n${text}\n</script>`;
  return { name, tree: parse(whole, { modern: true }) as unknown as Node };
}

/** All of them but tests and what is generated. */
export function sources(): Source[] {
  return Object.entries(texts).map(([name, text]) => source(name.slice('../'.length), text));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes directly below this one, without types and styles. */
export function below(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode).filter(({ type }) => !/^(TS(?!\w+Expression)|StyleSheet)/.test(type));
}

/** This node and everything below it, but what is left out. */
export function all(node: Node, left: (node: Node) => boolean = () => false): Node[] {
  return left(node) ? [] : [node, ...below(node).flatMap((one) => all(one, left))];
}

/** What is given to a function that is called by one of these names. */
export function given(node: Node, names: readonly string[]): Node[] | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const callee = node.callee as Node;
  const named = callee.type === 'Identifier' && names.includes(String(callee.name));
  return named ? (node.arguments as Node[]) : undefined;
}

/** The fixed parts of a string that is written there. */
export function written(node: Node): string[] | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
}

/** What an expression may be in the end, where strings decide between them. */
export function results(node: Node): Node[] {
  const either = node.type === 'ConditionalExpression' ? [node.consequent, node.alternate] : node.type === 'LogicalExpression' ? [node.left, node.right] : null;
  return either ? (either as Node[]).flatMap(results) : [node];
}
