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

/** An English text without values as pages show it in that language. */
export const pseudo = (english) => `⟦${lengthened(english)}⟧`;

/**
 * What a page says, shows as a hint or reads aloud outside of that language. The words of its map have to be in letters
 * other than Latin ones. Keys of fields, ids of rules, and messages of the program about a file, which are marked as code, are the same in all languages.
 */
export const leaks = (page) =>
  page.evaluate(() => {
    const found = [];
    const look = (text, where) => {
      let rest = text;
      for (let before; before !== rest; ) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/gu, '')];
      const outside = rest.replace(/\bx-[\w…]*|\b[a-z]+(-[a-z]+)+\b/g, '').match(/.{0,40}[A-Za-z]{2}.{0,40}/g) ?? [];
      found.push(...outside.map((part) => `${where}: ${part.trim()}`));
    };
    let shown = '';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement.closest('script, style, template, pre, code, kbd, svg, .room-address')) shown += `${node.data} `;
    }
    // A text can be in several elements: titles are marked in it.
    look(shown, 'text');
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) look(element.getAttribute(name) ?? '', `${element.localName} ${name}`);
    }
    return found;
  });
