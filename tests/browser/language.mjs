// The texts of the pages that tests look at. Tests name them in English; with PAGE_LANGUAGE=de, pages are German, and
// so is what tests look for.

import { parse } from '@fluent/syntax';
import { appendFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LANGUAGE, output, projectLines } from './support.mjs';

const ENGLISH = 'en';

/**
 * Copies of map files, with their project file, whose pages are in the language; in English, the files themselves. The
 * copies are in a new folder in `place`.
 */
export const inPageLanguage = (files, place) => {
  if (LANGUAGE === ENGLISH) return files;
  const folder = join(place, `maps-${LANGUAGE}`);
  mkdirSync(folder, { recursive: true });
  const project = join(folder, 'storywall.yaml');
  for (const file of files) {
    cpSync(file, join(folder, basename(file)));
    const own = join(dirname(file), 'storywall.yaml');
    if (existsSync(own)) cpSync(own, project);
  }
  appendFileSync(project, projectLines);
  return files.map((file) => join(folder, basename(file)));
};

const catalogs = {};
/** The texts of a language: the parts of each, by its name. */
const textsOf = (language) => {
  if (catalogs[language]) return catalogs[language];
  const texts = new Map();
  for (const { type, id, value, attributes } of parse(output('theme', 'messages', '--lang', language), {}).body) {
    if (type !== 'Message') continue;
    if (value) texts.set(id.name, value.elements);
    for (const attribute of attributes) texts.set(`${id.name}.${attribute.id.name}`, attribute.value.elements);
  }
  return (catalogs[language] = texts);
};

const lineOf = (text) => text.replaceAll(/\s*\n\s*/g, ' ');

/** All forms of a text: each is a list of letters and of values, `{name}`, with what the form requires of its values. */
const formsOf = (elements) => {
  let forms = [{ parts: [], required: {} }];
  for (const { type, value, expression } of elements) {
    let choices = [];
    if (type === 'TextElement') choices = [{ parts: [lineOf(value)], required: {} }];
    else if (expression.type === 'StringLiteral') choices = [{ parts: [expression.parse().value], required: {} }];
    else if (expression.type === 'VariableReference') choices = [{ parts: [{ name: expression.id.name }], required: {} }];
    else {
      const name = expression.selector.id.name;
      for (const { key, value } of expression.variants) {
        const chosen = key.type === 'NumberLiteral' ? key.value : key.name;
        for (const form of formsOf(value.elements)) choices.push({ parts: form.parts, required: { [name]: chosen, ...form.required } });
      }
    }
    forms = forms.flatMap((form) =>
      choices.map(({ parts, required }) => ({ parts: [...form.parts, ...parts], required: { ...form.required, ...required } })),
    );
  }
  return forms;
};

let forms;
/** All forms of all English texts. */
const englishForms = () => (forms ??= [...textsOf(ENGLISH)].flatMap(([id, elements]) => formsOf(elements).map((form) => ({ id, elements, ...form }))));

/** Values that are numbers in all texts. */
const NUMBERS = ['at', 'count', 'number', 'others', 'shown', 'total'];

/** The values that a text has in this form, or null if it isn't in this form. */
const valuesIn = ({ parts, required }, text) => {
  const pattern = parts.map((part) => {
    if (typeof part === 'string') return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return NUMBERS.includes(part.name) ? '([\\d,.]+)' : '(.+)';
  });
  const found = text.match(new RegExp(`^${pattern.join('')}$`));
  if (!found) return null;
  const values = {};
  for (const [at, { name }] of parts.filter((part) => typeof part !== 'string').entries()) {
    if ((values[name] ??= found[at + 1]) !== found[at + 1]) return null;
  }
  // A form without its number is the only one of a word or a number.
  for (const [name, chosen] of Object.entries(required)) {
    values[name] ??= { one: '1', other: '2' }[chosen] ?? chosen;
  }
  return values;
};

const isNumber = (text) => /^\d+(,\d{3})*(\.\d+)?$/.test(text);

/** A text in the language, with these values. */
const written = (elements, values) => {
  const texts = textsOf(LANGUAGE);
  const sign = (name) => written(texts.get(name) ?? [], {});
  const number = (text) => text.replace(/[,.]/g, (mark) => sign(mark === ',' ? 'digit-separator' : 'decimal-separator'));
  const parts = elements.map(({ type, value, expression }) => {
    if (type === 'TextElement') return lineOf(value);
    if (expression.type === 'StringLiteral') return expression.parse().value;
    if (expression.type === 'VariableReference') {
      const value = values[expression.id.name] ?? '';
      return isNumber(value) ? number(value) : value;
    }
    const chooser = values[expression.selector.id.name] ?? '';
    const category = isNumber(chooser) ? new Intl.PluralRules(LANGUAGE).select(Number(chooser.replaceAll(',', ''))) : chooser;
    const isChosen = ({ key }) => [chooser, category].includes(key.type === 'NumberLiteral' ? key.value : key.name);
    const variant = expression.variants.find(isChosen) ?? expression.variants.find((variant) => variant.default);
    return written(variant.value.elements, values);
  });
  return parts.join('');
};

/**
 * What pages say in place of an English text, such as `4 stories`: the text of the same name with the same values.
 * Words of the map in it stay. If several texts are the same in English and differ in the language, `name` decides.
 */
export const say = (english, name) => {
  if (LANGUAGE === ENGLISH) return english;
  const found = [];
  for (const form of englishForms().filter(({ id }) => name === undefined || name === id)) {
    const values = valuesIn(form, english);
    const letters = form.parts.filter((part) => typeof part === 'string').join('').replaceAll(/\P{L}/gu, '').length;
    if (values && letters >= 2) found.push({ id: form.id, letters, text: written(textsOf(LANGUAGE).get(form.id) ?? form.elements, values) });
  }
  const most = Math.max(...found.map(({ letters }) => letters));
  const best = found.filter(({ letters }) => letters === most);
  const texts = new Set(best.map(({ text }) => text));
  if (texts.size === 1) return best[0].text;
  const all = best.map(({ id, text }) => `${id}: ${text}`).join('\n');
  throw new Error(texts.size ? `“${english}” is several texts:\n${all}` : `“${english}” is not in the catalog`);
};

/** What the text of this name begins with, before its first value. */
export const begin = (name) => lineOf(textsOf(LANGUAGE).get(name)[0].value);

/** What the text of this name ends with, after its last value. */
export const end = (name) => lineOf(textsOf(LANGUAGE).get(name).at(-1).value);

/** A text of this name, with any values in it. */
export const like = (name) => {
  const forms = formsOf(textsOf(LANGUAGE).get(name)).map(({ parts }) =>
    parts.map((part) => (typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '.+')).join(''),
  );
  return new RegExp(forms.join('|'));
};
