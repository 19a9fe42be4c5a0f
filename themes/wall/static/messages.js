// What other scripts say. Their texts are in the page, because a project can replace them.
//
// `messages(element)` returns a function for the texts in `data-messages` of an element. That function
// returns the text of a name with its values in place: `{count}` is the value `count`, which also
// chooses the plural form. A text that the page doesn't have is empty.

const messages = (element) => {
  const { language, texts = {} } = JSON.parse(element?.dataset.messages || "{}");
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (name, values = {}) => {
    const forms = texts[name] ?? {};
    const text = forms[rules.select(values.count ?? 0)] ?? forms.other ?? "";
    return text.replace(/\{(\w+)\}/g, (_, key) => (typeof values[key] === "number" ? numbers.format(values[key]) : values[key]));
  };
};
