import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

/**
 * What a parser sees in a Markdown document: one line a block, its containers before it, its text after it; whatever
 * is no plain text in a block stands in angle brackets with its type. `heading1: Rain`, `list item paragraph: <link>`.
 */
export type Outline = (markdown: string) => string[];

/** The parsers that the output is proved with, all of their extensions on. */
export const parsers: Readonly<Record<string, Outline>> = {
  marked: (markdown) => outlineMarked(marked.lexer(markdown, { gfm: true }) as unknown as MarkedNode[], []),
  'markdown-it': outlineMarkdownIt,
  remark: (markdown) =>
    outlineTree(
      fromMarkdown(markdown, {
        extensions: [gfm(), math()],
        mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
      }) as Node,
      [],
    ),
};

interface Node {
  type: string;
  depth?: number;
  value?: string;
  children?: Node[];
}

function outlineTree(node: Node, containers: string[]): string[] {
  if (node.type === 'heading' || node.type === 'paragraph') {
    const text = node.children!.map((child) => (child.type === 'text' ? child.value! : `<${child.type}>`)).join('');
    return [blockLine([...containers, `${node.type}${node.depth ?? ''}`], text)];
  }
  if (node.children === undefined) return [blockLine(containers, `<${node.type}>`)];
  const inner = node.type === 'root' ? containers : [...containers, node.type === 'listItem' ? 'item' : node.type];
  return node.children.flatMap((child) => outlineTree(child, inner));
}

interface MarkedNode {
  type: string;
  text: string;
  depth: number;
  task: boolean;
  items: MarkedNode[];
  tokens?: MarkedNode[];
}

function outlineMarked(nodes: MarkedNode[], containers: string[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'space') return [];
    if (node.type === 'list') {
      return node.items.flatMap((item) =>
        outlineMarked(item.tokens!, [...containers, 'list', item.task ? 'task' : 'item']),
      );
    }
    if (node.type === 'blockquote') return outlineMarked(node.tokens!, [...containers, 'blockquote']);
    if (node.type === 'heading' || node.type === 'paragraph' || (node.type === 'text' && node.tokens !== undefined)) {
      const type = node.type === 'heading' ? `heading${node.depth}` : 'paragraph';
      return [blockLine([...containers, type], node.tokens!.map(inlineMarked).join(''))];
    }
    return [blockLine(containers, `<${node.type}>`)];
  });
}

function inlineMarked(node: MarkedNode): string {
  return node.type === 'text' || node.type === 'escape' ? node.text : `<${node.type}>`;
}

const markdownIt = new MarkdownIt({ html: true, linkify: true });

function outlineMarkdownIt(markdown: string): string[] {
  const containers: string[] = [];
  const lines: string[] = [];
  for (const token of markdownIt.parse(markdown, {})) {
    if (token.nesting === 1) containers.push(containerName(token.type, token.tag));
    else if (token.nesting === -1) containers.pop();
    else if (token.type !== 'inline') lines.push(blockLine(containers, `<${token.type}>`));
    else {
      const text = token.children!.map((child) => (child.type === 'text' ? child.content : `<${child.type}>`)).join('');
      lines.push(blockLine(containers, text));
    }
  }
  return lines;
}

function containerName(type: string, tag: string): string {
  if (type === 'heading_open') return `heading${tag.slice(1)}`;
  if (type === 'list_item_open') return 'item';
  if (type === 'ordered_list_open') return 'list';
  return type.replace('_open', '');
}

function blockLine(containers: string[], text: string): string {
  // The word joiner that parts an address is seen by nobody.
  return `${containers.join(' ')}: ${text.replaceAll('\u2060', '')}`;
}
