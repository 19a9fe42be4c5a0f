// Compares texts as readers type them. `letters.plain(text)` is the text in lower case, without accents
// and with one spelling where keyboards differ: `strasse` finds Straße, `e-mail` finds an E‑mail with a
// hyphen that doesn't break, and `don't` finds Don’t. Search words and titles both go through it.
//
// Only what people leave out or type differently is equal. Signs that make another letter stay: the
// vowels of Hindi and Thai, the marks of Japanese, and the breve of й.

const letters = (() => {
  const PLAIN = {
    ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i", ς: "σ",
    // Arabic: alef maksura as yeh, teh marbuta as heh.
    "\u0649": "\u064a", "\u0629": "\u0647",
    // Apostrophes, quotation marks, hyphens and dashes.
    "‘": "'", "’": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "„": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
  };
  const SPELLED = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");
  // Combining accents, the points of Hebrew and the vowel signs of Arabic.
  const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
  // Soft hyphens, the Arabic tatweel, and characters without a width.
  const UNTYPED = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0f\ufeff]/gu;

  const withoutAccents = (text) => text.normalize("NFKD").replace(ACCENTS, "").normalize("NFKC");

  const plain = (text) => {
    const small = text.toLowerCase();
    if (/^[\x20-\x7e]*$/.test(small)) return small;
    // Unicode decomposes the acute accent on its own into a space and an accent.
    const typed = small.replace(UNTYPED, "").replaceAll("´", "'").normalize("NFC");
    const bare = typed.includes("й") ? typed.split("й").map(withoutAccents).join("й") : withoutAccents(typed);
    return bare.replace(SPELLED, (letter) => PLAIN[letter]);
  };

  /** The plain text, and for each of its characters, and its end, the offset in the text it comes from. */
  const trace = (text) => {
    let [all, offset] = ["", 0];
    const offsets = [];
    for (const letter of text) {
      const part = plain(letter);
      for (let at = 0; at < part.length; at += 1) offsets.push(offset);
      all += part;
      offset += letter.length;
    }
    return { plain: all, offsets: [...offsets, offset] };
  };

  return { plain, trace };
})();
