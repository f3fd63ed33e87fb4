import { autocompletion, type Completion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Schema } from '../api/types';

const KEYWORDS = 'MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY SKIP LIMIT DISTINCT AS AND OR NOT IN CONTAINS STARTS ENDS CASE WHEN THEN ELSE END EXISTS COUNT COLLECT CALL UNION'.split(' ');
const FUNCTIONS = 'avg coalesce collect count head id keys labels last length max min nodes properties relationships round size sum toFloat toInteger toLower toString type shortestPath'.split(' ');

const LOOK = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '0.9375rem', border: '1px solid var(--line-strong)', borderRadius: '0.5rem' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-content': { fontFamily: 'ui-monospace, monospace', minHeight: '8rem', caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--accent-soft)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--warm-soft)', outline: '1px solid var(--warm)' },
  '.cm-tooltip': { backgroundColor: 'var(--card)', color: 'var(--ink)', border: '1px solid var(--line-strong)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
});
const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--warm)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
]);

const OPENING: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** The brackets that are open at the end of a text, the innermost last; those in strings, quoted names and comments do not count. */
export function openBrackets(text: string): string[] {
  const open: string[] = [];
  for (const [found] of text.matchAll(/\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|'(?:\\[^]|[^'\\])*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)|`[^`]*(?:`|$)|[()[\]{}]/g)) {
    if ('([{'.includes(found)) open.push(found);
    else if (found in OPENING && open[open.length - 1] === OPENING[found]) open.pop();
  }
  return open;
}

/** After a colon: labels inside ( ), relationship types inside [ ], neither in a map of properties; outside of all either may follow. */
function named(text: string): { labels: boolean; types: boolean } {
  const open = openBrackets(text);
  const inner = open[open.length - 1];
  const map = inner === '{' && open.length > 1 && open[open.length - 2] !== '{';
  return !map ? { labels: inner !== '[', types: inner !== '(' } : { labels: false, types: false };
}

/** What can follow: labels or types after a colon, properties after a dot, else words. */
export function complete(context: CompletionContext, schema: Schema | null) {
  const word = context.matchBefore(/[:.|]?[A-Za-z_]*$/);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  const lead = word.text[0] ?? '';
  const from = /[:.|]/.test(lead) ? word.from + 1 : word.from;
  const plain = (labels: Iterable<string>, type: string): Completion[] => [...new Set(labels)].map((label) => ({ label, type }));
  if (lead === ':' || lead === '|') {
    if (!schema) return { from, options: [] };
    const { labels, types } = named(context.state.sliceDoc(0, from));
    return { from, options: [...(labels ? plain(schema.labels.map((l) => l.label), 'class') : []), ...(types ? plain(schema.relationships.map((r) => r.type), 'type') : [])] };
  }
  if (lead === '.') {
    const all = schema ? [...schema.labels, ...schema.relationships].flatMap((x) => x.properties.map((p) => p.name)) : [];
    return { from, options: plain(all, 'property') };
  }
  return { from, options: [...plain(KEYWORDS, 'keyword'), ...plain(FUNCTIONS, 'function')] };
}

/**
 * Text typed over a selection is put in by the editor, not by the browser: Chromium keeps the look of what it replaces in a style
 * attribute of its own making, which the content security policy refuses, with a complaint for every key.
 */
const TYPED_OVER = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || !event.data || event.isComposing || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

interface Wishes {
  text: string;
  label: string;
  schema: () => Schema | null;
  onChange: (text: string) => void;
  onRun: () => void;
}

/**
 * An editor inside a shadow root: there its styles are constructed sheets, which a strict content security policy allows, and not
 * style elements, which it does not. Tab leaves it, as everywhere else on the page.
 */
export function openEditor(place: HTMLElement, wishes: Wishes): EditorView {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: wishes.text,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      EditorView.lineWrapping,
      StreamLanguage.define(cypher),
      syntaxHighlighting(COLOURS),
      LOOK,
      TYPED_OVER,
      autocompletion({ override: [(context) => complete(context, wishes.schema())] }),
      keymap.of([
        { key: 'Mod-Enter', run: () => (wishes.onRun(), true) },
        ...completionKeymap,
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      EditorView.contentAttributes.of({ 'aria-label': wishes.label, spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) wishes.onChange(update.state.doc.toString());
      }),
    ],
  });
  return new EditorView({ state, parent: root, root });
}
