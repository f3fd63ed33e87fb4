import type { LocalName } from './common';

/** What the console takes here and now. */
export interface ConsoleInfo {
  free: boolean;
  why: 'local' | 'switched-on' | 'not-local' | 'switched-off' | 'starting';
  limits: ConsoleLimits;
}
export interface ConsoleLimits {
  seconds: number;
  usualRows: number;
  rows: number;
  bytes: number;
  characters: number;
  operators: number;
  nesting: number;
  atOnce: number;
  queue: number;
}
export type ChoiceType = 'region' | 'theme' | 'chain' | 'country' | 'period' | 'number';
/** A saved question in Cypher. */
export interface Question {
  id: string;
  topic: string;
  title: LocalName;
  explanation: LocalName;
  parameters: QuestionChoice[];
  query: string;
}
export interface QuestionChoice {
  name: string;
  type: ChoiceType;
  fallback: string;
  from: number | null;
  to: number | null;
}
/** Objects with `$type` are nodes, relationships, paths and points. */
export type Cell = null | string | number | boolean | Cell[] | { [key: string]: Cell };
export interface CypherAnswer {
  datasetVersion: string | null;
  softwareVersion: string;
  question: string | null;
  query: string;
  params: Record<string, Cell>;
  columns: string[];
  rows: Cell[][];
  cut: CypherAnswerCut | null;
  plan: CypherAnswerPlanStep | null;
  milliseconds: number;
}
export interface CypherAnswerCut {
  rule: string;
  limit: string;
  setting: string | null;
}
export interface CypherAnswerPlanStep {
  operator: string;
  details: string;
  estimatedRows: number | null;
  steps: CypherAnswerPlanStep[];
}
export interface ConsoleRequest {
  query?: string;
  question?: string;
  params?: Record<string, Cell>;
  maxRows?: number;
  explain?: boolean;
}
export interface Schema {
  version: string;
  labels: SchemaNodeLabel[];
  relationships: SchemaRelationshipType[];
}
export interface SchemaNodeLabel {
  label: string;
  nodes: number;
  within: string | null;
  properties: SchemaProperty[];
}
export interface SchemaRelationshipType {
  from: string;
  type: string;
  to: string;
  relationships: number;
  properties: SchemaProperty[];
}
export interface SchemaProperty {
  name: string;
  types: string[];
  filled: number;
  example: string;
}
