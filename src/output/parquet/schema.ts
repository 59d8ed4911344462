import type { SchemaElement } from 'hyparquet-writer';
import { type ColumnType, columns, type Scalar } from './columns.js';

/** The tree of the columns as Parquet writes it: parents before their children, each with the number of them. */
export function parquetSchema(): SchemaElement[] {
  const all = Object.entries(columns);
  return [{ name: 'story', num_children: all.length }, ...all.flatMap(([name, { type }]) => elementsOf(name, type))];
}

function elementsOf(name: string, type: ColumnType): SchemaElement[] {
  if (typeof type === 'string') return [scalar(name, type)];
  // Three levels, as the rules for nested types of the Parquet format ask.
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...itemOf(type.list),
  ];
}

function itemOf(fields: 'string' | Readonly<Record<string, Scalar>>): SchemaElement[] {
  if (fields === 'string') return [scalar('element', fields)];
  const children = Object.entries(fields).map(([name, type]) => scalar(name, type));
  return [{ name: 'element', repetition_type: 'REQUIRED', num_children: children.length }, ...children];
}

function scalar(name: string, type: Scalar): SchemaElement {
  return { name, repetition_type: 'OPTIONAL', ...physical[type] };
}

const physical = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  int: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const satisfies Record<Scalar, Partial<SchemaElement>>;
