import jsep from 'jsep';
import { PatternProblem, type ProblemKind } from '../regex/problem';
import { SCORE_NAMES } from './reading-scores';
import { FIGURES } from './text-figures';

/** A formula over named numbers; comparisons give 1 or 0. */
export type Formula = (numbers: Readonly<Record<string, number>>) => number;

const OPERATORS: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '<': (left, right) => Number(left < right),
  '<=': (left, right) => Number(left <= right),
  '>': (left, right) => Number(left > right),
  '>=': (left, right) => Number(left >= right),
  '==': (left, right) => Number(left === right),
  '!=': (left, right) => Number(left !== right),
  '&&': (left, right) => Number(left !== 0 && right !== 0),
  '||': (left, right) => Number(left !== 0 || right !== 0),
};

/* The functions of Tengo's math module that make sense of counts. */
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  abs: Math.abs,
  cbrt: Math.cbrt,
  ceil: Math.ceil,
  exp: Math.exp,
  floor: Math.floor,
  log: Math.log,
  log10: Math.log10,
  log2: Math.log2,
  max: Math.max,
  min: Math.min,
  pow: Math.pow,
  sqrt: Math.sqrt,
};

/* Newer styles have it without `math`. What is 42.735 on paper may be 42.73499999999999 here, and goes up as on paper. */
const round = (value: number, places = 0) => Math.round(Number((value * 10 ** places).toPrecision(12))) / 10 ** places;

const NAMES = new Set<string>([...FIGURES, ...SCORE_NAMES, 'value']);

/**
 * Reads an arithmetic expression, as in `(0.39 * (words / sentences)) + math.sqrt(syllables)`. Nothing in it is ever run
 * as code.
 * @throws PatternProblem
 */
export function readFormula(text: string): Formula {
  try {
    return build(jsep(text.replace(/\bheading\.(h[1-6])\b/gu, 'heading_$1')), text);
  } catch (cause) {
    if (cause instanceof PatternProblem) throw cause;
    throw new PatternProblem('formula', text);
  }
}

function build(node: jsep.Expression, text: string): Formula {
  const refuse = (what: ProblemKind, detail?: string): never => {
    throw new PatternProblem(what, text, detail);
  };
  switch (node.type) {
    case 'Literal': {
      const { value } = node as jsep.Literal;
      return typeof value === 'number' ? () => value : refuse('formulaNumber');
    }
    case 'Identifier': {
      const { name } = node as jsep.Identifier;
      return NAMES.has(name) ? (numbers) => numbers[name] ?? 0 : refuse('formulaName', name);
    }
    case 'UnaryExpression': {
      const { operator, argument } = node as jsep.UnaryExpression;
      const inner = build(argument, text);
      return operator === '-' ? (numbers) => -inner(numbers) : refuse('formulaOperator', operator);
    }
    case 'BinaryExpression': {
      const { operator, left, right } = node as jsep.BinaryExpression;
      const apply = OPERATORS[operator] ?? refuse('formulaOperator', operator);
      const [one, other] = [build(left, text), build(right, text)];
      return (numbers) => apply(one(numbers), other(numbers));
    }
    case 'CallExpression': {
      const { callee, arguments: given } = node as jsep.CallExpression;
      const apply = functionOf(callee) ?? refuse('formulaFunction');
      const values = given.map((argument) => build(argument, text));
      return (numbers) => apply(...values.map((value) => value(numbers)));
    }
    default:
      return refuse('formula');
  }
}

/* `math.sqrt` or `round`, as Vale has them. */
function functionOf(callee: jsep.Expression): ((...values: number[]) => number) | undefined {
  if (callee.type === 'Identifier') return (callee as jsep.Identifier).name === 'round' ? round : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const { object, property } = callee as jsep.MemberExpression;
  const [from, name] = [object as jsep.Identifier, property as jsep.Identifier].map((part) => part.name);
  return from === 'math' && name !== undefined && Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
}
