/** One piece of a formula, for MathML. */
export interface Piece {
  tag: 'mi' | 'mn' | 'mo' | 'mtext' | 'msub' | 'msup' | 'msqrt' | 'mrow';
  text?: string;
  parts?: Piece[];
}

const OPERATORS: Record<string, string> = { '>=': '≥', '<=': '≤', sum: '∑', '*': '·' };
const TOKEN = /\s*(>=|<=|!=|[A-Za-zα-ω][A-Za-z0-9'-]*(?:\^-1)?|\d+(?:\.\d+)?|[^\sA-Za-z0-9])/gu;
const LONG_WORD = 3;

/** The notation of docs/methods.md (`LQ[r,d] = X[r,d] / X[r,.]`, `sum_d`, `u_i`, `sqrt(...)`, `x^2`) as pieces of MathML. */
export function pieces(formula: string): Piece[] {
  const tokens = [...formula.matchAll(TOKEN)].map((m) => m[1] ?? '');
  let at = 0;
  const group = (close: string): Piece => {
    const inside: Piece[] = [];
    while (at < tokens.length && tokens[at] !== close) inside.push(next());
    at++;
    return { tag: 'mrow', parts: inside };
  };
  const next = (): Piece => {
    const token = tokens[at++] ?? '';
    let piece = atom(token);
    if (token === 'sqrt' && tokens[at] === '(') {
      at++;
      return { tag: 'msqrt', parts: [group(')')] };
    }
    while (tokens[at] === '[' || tokens[at] === '_' || tokens[at] === '^') {
      const mark = tokens[at++];
      if (mark === '[') piece = { tag: 'msub', parts: [piece, group(']')] };
      else if (mark === '_' && tokens[at] === '{') {
        at++;
        piece = { tag: 'msub', parts: [piece, group('}')] };
      } else piece = { tag: mark === '_' ? 'msub' : 'msup', parts: [piece, atom(tokens[at++] ?? '')] };
    }
    return piece;
  };
  const all: Piece[] = [];
  while (at < tokens.length) all.push(next());
  return all;
}

function atom(token: string): Piece {
  const operator = OPERATORS[token];
  if (operator) return { tag: 'mo', text: operator };
  if (/^\d/.test(token)) return { tag: 'mn', text: token };
  if (/^[A-Za-zα-ω]/u.test(token)) return token.length > LONG_WORD ? { tag: 'mtext', text: `\u00a0${token}\u00a0` } : { tag: 'mi', text: token };
  return { tag: 'mo', text: token };
}
