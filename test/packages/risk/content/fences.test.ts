import { fencedLines } from '../../../../packages/risk/src/content/fences.ts';
import { found } from './found.ts';

const X = '<script>x()</script>';

describe('what a fence does not hide', () => {
  test.each([
    ['behind a diagram', `\`\`\`mermaid\ngraph\n\`\`\`\n\n${X}\n\n\`\`\`\nend\n`],
    ['between comments that hold fences', `<!--\n\`\`\`\n-->\n${X}\n<!--\n\`\`\`\n-->\n`],
    ['in an element', `<div>\n\`\`\`\n${X}\n\`\`\`\n</div>\n`],
    ['in an element of a list', `- <div>\n  \`\`\`\n  ${X}\n  \`\`\`\n`],
    ['in preformatted text, behind an empty line', `<pre>\n\n\`\`\`\n</pre>\n${X}\n\`\`\`\n`],
    ['behind a processing instruction', `<?x\n\`\`\`\n?>\n${X}\n\`\`\`\n`],
    ['behind a declaration', `<!X\n\`\`\`\n>\n${X}\n\`\`\`\n`],
    ['behind CDATA', `<![CDATA[\n>\n\`\`\`\n]]>\n${X}\n\`\`\`\n`],
    ['between indented lines', `    \`\`\`\n\n${X}\n\n    \`\`\`\n`],
    ['in a paragraph that is indented', `text\n    ~~~\n    ${X}\n    ~~~\n`],
    ['in a paragraph that looks like an item', `text\n2. ~~~\n   ${X}\n   ~~~\n`],
    ['behind a quotation', `> \`\`\`\n\n${X}\n\n> \`\`\`\n`],
    ['behind the inner quotation', `>> \`\`\`\n> ${X}\n>> \`\`\`\n`],
    ['behind an item', `- \`\`\`\n\n${X}\n\n- \`\`\`\n`],
    ['behind an item with text', `- a\n\n  \`\`\`\n${X}\n  \`\`\`\n`],
    ['behind a fence that is indented too far to end it', `\`\`\`\n    \`\`\`\na\n\`\`\`\n${X}\n    \`\`\`\n`],
    ['behind a fence that is too short to end it', `\`\`\`\`\n\`\`\`\n\`\`\`\`\n${X}\n\`\`\`\n`],
    ['behind a fence of the other kind', `\`\`\`\n~~~\n\`\`\`\n${X}\n~~~\n`],
    ['behind code in a line', `\`\`\` a \`\`\`\n${X}\n\`\`\`\n\`\`\`\n\`\`\`\n`],
    ['where no fence ends', `\`\`\`\n${X}\n`],
  ])('%s', async (_, text) => expect(await found({ 'docs/a.md': text })).toContain('RISK_DOCUMENT_EXECUTES medium'));
});

describe('the lines inside fences', () => {
  test.each([
    ['a plain block', ['```js', 'a', '', 'b', '```', 'c'], [2, 3, 4]],
    ['tildes', ['~~~~ a`b', '~~~', '~~~~~', 'c'], [2]],
    ['a fence that ends further in', ['```', 'a', '   ```', 'c'], [2]],
    ['blanks behind the end', ['```', 'a', '``` \t', 'c'], [2]],
    ['words behind a mark', ['```', '``` a', '```'], [2]],
    ['an item', ['- ```', '  a', '', '   b', '  ```', 'c'], [2, 3, 4]],
    ['the first item behind text', ['text', '1. ~~~', '   a', '   ~~~'], [3]],
    ['another item behind an empty line', ['', '12) ~~~', '    a', '    ~~~'], [3]],
    ['deep in a list', ['- a', '  - b', '', '    ```', '    c', '    ```'], [5]],
    ['indented by a tab', ['', '\t```', '\ta', '    b', '\t```'], [3, 4]],
    ['a quotation', ['> ```', '> a', '>', '>b', '> > c', '> ```'], [2, 3, 4, 5]],
    ['a quotation in a quotation', ['> > ```', '>> a', '> > ```'], [2]],
    ['behind elements', ['<details>', '', '```', 'a', '```', '', '</details>'], [4]],
    ['behind a comment of one line', ['<!-- a -->', '```', 'b', '```'], [3]],
    ['behind an address', ['<https://a.example>', '```', 'b', '```'], [3]],
    ['beside a diagram', ['```mermaid', 'a', '```', '```', 'b', '```'], [5]],
    ['reStructuredText in Markdown', ['```{eval-rst}', 'a', '```'], []],
    ['a fence that ends too far in for some lists', ['  ```', '  a', '   ```', '  ```'], []],
  ])('%s', (_, lines, expected) => expect([...fencedLines(lines)]).toEqual(expected));
});
