// A language that tests can tell from English: each text of the catalog in brackets, with accents, and some
// 40 % longer.

import { Identifier, Message, parse, Resource, serialize, Transformer } from '@fluent/syntax';

const LETTERS = { a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', n: 'ñ', s: 'š', c: 'č', r: 'ř' };

/** The text with accents. Code in backticks stays. */
const lengthened = (text) =>
  text
    .split('`')
    .map((part, at) => (at % 2 ? part : part.replace(/[aeiounscr]/g, (letter) => LETTERS[letter])))
    .join('`');

class Lengthener extends Transformer {
  visitTextElement(element) {
    element.value = lengthened(element.value);
    return element;
  }
}

/** A project file that replaces all texts of this catalog. */
export const pseudoProject = (catalog) => {
  const resource = parse(catalog, {});
  new Lengthener().visit(resource);
  const lines = ['messages:'];
  const add = (name, pattern) => lines.push(`  ${name}: ${JSON.stringify(`⟦${serialized(pattern)}⟧`)}`);
  for (const { type, id, value, attributes } of resource.body) {
    if (type !== 'Message') continue;
    if (value) add(id.name, value);
    for (const attribute of attributes) add(`${id.name}.${attribute.id.name}`, attribute.value);
  }
  return `${lines.join('\n')}\n`;
};

/** A pattern in Fluent's syntax. */
const serialized = (pattern) => {
  const text = serialize(new Resource([new Message(new Identifier('x'), pattern)]), {});
  return text.slice(text.indexOf('=') + 1).trim();
};
