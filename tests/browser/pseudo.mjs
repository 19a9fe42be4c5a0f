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
 * other than Latin ones. Messages of the program about files and places in them are English, and are marked as code.
 */
export const leaks = (page) =>
  page.evaluate(() => {
    const found = [];
    const look = (text, where) => {
      let rest = text;
      for (let before; before !== rest; ) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/gu, '')];
      if (/[A-Za-z]{2}/.test(rest.replace(/\bx-[\w…]*/g, ''))) found.push(`${where}: ${text.trim()}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement.closest('script, style, template, pre, code, kbd, svg, .room-address')) look(node.data, node.parentElement.className || node.parentElement.localName);
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) look(element.getAttribute(name) ?? '', `${element.localName} ${name}`);
    }
    return found;
  });
