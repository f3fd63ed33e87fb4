import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { Cell, Schema } from '../src/api/types';
import { cellText, csv, graphOf, layout } from '../src/console/cells';
import { complete } from '../src/console/editor';
import { parseParams } from '../src/console/FreeCypher';
import { copyAs, cypherLiteral, FORMS } from '../src/console/programs';

const node = (id: string, name: string): Cell => ({ $type: 'node', id, labels: ['Region'], properties: { nameEn: name } });
const link: Cell = { $type: 'relationship', id: 'r', type: 'NEXT', from: 'a', to: 'c', properties: {} };

describe('cells', () => {
  it('are written in one line', () => {
    expect(cellText(node('a', 'Piedmont'))).toBe('(Region Piedmont)');
    expect(cellText({ $type: 'path', nodes: [node('a', 'A'), node('b', 'B')], relationships: [] })).toBe('(Region A) – (Region B)');
    expect(cellText([1, null, 'x'])).toBe('1, , x');
    expect(cellText({ type: 'node' })).toBe('{"type":"node"}');
  });
  it('become CSV that no spreadsheet runs, with numbers left as they are', () => {
    expect(csv(['a', '=b'], [['=1+1', -1], ['x "y", z', null], ['@x', '+1']])).toBe("a,'=b\r\n'=1+1,-1\r\n\"x \"\"y\"\", z\",\r\n'@x,'+1\r\n");
  });
  it('hold a graph, each node once, ends that are not there without a name', () => {
    const graph = graphOf([[node('a', 'A'), [node('a', 'A'), link]], [{ x: node('b', 'B') }, null]]);
    expect(graph.nodes.map((n) => n.name)).toEqual(['A', 'B', '?']);
    expect(graph.links).toEqual([{ id: 'r', from: 'a', to: 'c', type: 'NEXT' }]);
  });
  it('are laid out the same way every time, apart from each other', () => {
    const graph = graphOf([[node('a', 'A'), node('b', 'B'), node('c', 'C'), link]]);
    const [one, two] = [layout(graph), layout(graph)];
    expect([...one]).toEqual([...two]);
    const [a, b] = [one.get('a'), one.get('b')];
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(0.2);
  });
});

describe('copy as', () => {
  const query = "MATCH (r {id: $region})\nWHERE r.name <> 'it''s' RETURN r";
  const nasty = { region: `'; DROP "x" \\ $(rm) \``, n: 3, list: [1, 'a'], map: { 'a b': null } };
  it('quotes what would end a literal', () => {
    expect(cypherLiteral("it's \\ x\n")).toBe("'it\\'s \\\\ x\\n'");
    expect(cypherLiteral(nasty.map)).toBe('{`a b`: null}');
  });
  it.each(FORMS)('%s holds the statement and its parameters', (form) => {
    const text = copyAs(form, query, nasty);
    expect(text).toContain('region');
    expect(text).toContain('MATCH (r {id: $region})');
  });
  it('closes every quote for the shell', () => {
    const text = copyAs('cypher-shell', query, nasty);
    expect(text.replaceAll("'\\''", '').split("'").length % 2).toBe(1);
  });
  it('keeps the JSON of Python and R whole', () => {
    const inPython = /params = json\.loads\('(.*)'\)/.exec(copyAs('Python', query, nasty))?.[1] ?? '';
    expect(JSON.parse(inPython.replace(/\\(['\\])/g, '$1'))).toEqual(nasty);
    const inR = /body <- '(.*)'/.exec(copyAs('R', query, nasty))?.[1] ?? '';
    expect(JSON.parse(inR.replace(/\\(['\\])/g, '$1'))).toEqual({ query, params: nasty });
  });
});

describe('completion', () => {
  const schema: Schema = {
    version: 'v',
    labels: [{ label: 'Region', nodes: 1, within: null, properties: [{ name: 'nameEn', types: ['STRING'], filled: 1, example: '' }] }],
    relationships: [{ from: 'Region', type: 'IN_COUNTRY', to: 'Country', relationships: 1, properties: [] }],
  };
  const offered = (text: string, known: Schema | null = schema) =>
    complete(new CompletionContext(EditorState.create({ doc: text }), text.length, false), known)?.options.map((o) => o.label) ?? [];
  it('offers labels in ( ), relationship types in [ ], properties after a dot, words elsewhere', () => {
    expect(offered('MATCH (r:Re')).toEqual(['Region']);
    expect(offered('MATCH (r:Region)-[:')).toEqual(['IN_COUNTRY']);
    expect(offered('MATCH (r:Region)-[:A|')).toEqual(['IN_COUNTRY']);
    expect(offered("MATCH (r {id: '[(' /* [ */}) // (\nMATCH ()-[x:")).toEqual(['IN_COUNTRY']);
    expect(offered('MATCH ()-[:IN_COUNTRY]->(c:')).toEqual(['Region']);
    expect(offered('MATCH (r {id:')).toEqual([]);
    expect(offered('MATCH (r)-[i]-() WHERE i:')).toEqual(['Region', 'IN_COUNTRY']);
    expect(offered('RETURN r.na')).toEqual(['nameEn']);
    expect(offered('RET')).toContain('RETURN');
    expect(offered('MATCH (r:Re', null)).toEqual([]);
  });
});

it('takes parameters as a JSON object alone', () => {
  expect(parseParams(' ')).toEqual({});
  expect(parseParams('{"a": [1]}')).toEqual({ a: [1] });
  expect(parseParams('[1]')).toBeNull();
  expect(parseParams('{a: 1}')).toBeNull();
});
