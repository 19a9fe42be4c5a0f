//! The sections of word lists, and sets of them.

/// Declares the sections of word lists with their names in the files.
macro_rules! word_sections {
    ($($(#[$doc:meta])* $section:ident = $name:literal,)*) => {
        /// A section of a language's word lists.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum WordSection {
            $($(#[$doc])* $section,)*
        }

        impl WordSection {
            /// All sections.
            pub(crate) const ALL: &[WordSection] = &[$(WordSection::$section,)*];

            /// The name in the files.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(WordSection::$section => $name,)*
                }
            }
        }
    };
}

word_sections! {
    /// Words before a noun that don't change what it is: `the`, `my`.
    Articles = "articles",
    /// Words that join the parts of a list.
    And = "and",
    /// Names of personas that fit anyone.
    GenericPersonas = "generic-personas",
    /// Names of personas that are the product itself.
    SystemPersonas = "system-personas",
    /// Places and bodies, which are not persons: `shop`, `team`.
    PlacePersonas = "place-personas",
    /// Words after which a place says where a person is from: `owner of a shop`.
    Belonging = "belonging",
    /// Roles that say no more than that somebody uses the product or pays for it.
    CustomerPersonas = "customer-personas",
    /// Personas whose everyday words are technical.
    Developers = "developers",
    /// Periods that a number precedes or follows: `Week 3`.
    Periods = "periods",
    /// Last words that make a name a phase of the work: `Planning phase`.
    Phases = "phases",
    /// Words that number a period: `first`.
    Ordinals = "ordinals",
    /// Numbers in words or letters.
    Numbers = "numbers",
    /// Names of activities that are a layer of the work.
    Layers = "layers",
    /// Words before a colon or a dash that mark a title as a layer: `Enabler: …`.
    LayerPrefixes = "layer-prefixes",
    /// Last words that don't change whether a name is a layer: `infrastructure work`.
    LayerFillers = "layer-fillers",
    /// Names of releases that are a layer or a phase of the work.
    LayerReleases = "layer-releases",
    /// Technical terms.
    System = "system",
    /// Parts of a user interface.
    Screen = "screen",
    /// Whole titles that name a thing.
    Things = "things",
    /// Words that make a title of two words a thing, unless the other one is a verb.
    ThingHeads = "thing-heads",
    /// The same, unless the other word can be a verb.
    ThingObjects = "thing-objects",
    /// Verbs that begin an action.
    Verbs = "verbs",
    /// Words that are as often a verb as a noun.
    VerbsOrNouns = "verbs-or-nouns",
    /// Words in titles of stories about something that goes wrong.
    Failure = "failure",
    /// Words that begin a condition.
    Conditions = "conditions",
    /// Words that negate.
    Negations = "negations",
    /// Whole titles that are placeholders.
    Placeholders = "placeholders",
    /// Titles that tools give to new cards, followed by a number.
    NumberedPlaceholders = "numbered-placeholders",
    /// How sentences of story templates begin; `…` stands for any words.
    SentenceStarts = "sentence-starts",
    /// Techniques that are often a solution looking for a problem.
    Technology = "technology",
    /// What users are said to do with what the business wishes: `see`.
    BusinessActs = "business-acts",
    /// What a business wishes to show: `ad`.
    BusinessThings = "business-things",
    /// Words before a thing that say that it is there already: `saved`.
    Presupposing = "presupposing",
    /// What users can only do with a thing that is there already: `delete`.
    Undoing = "undoing",
    /// What users do to get a thing: `add`.
    Making = "making",
    /// What a story is about that presupposes an account.
    OfAnAccount = "of-an-account",
    /// How titles say that users get an account.
    MakingAnAccount = "making-an-account",
    /// Things that are there without anybody making them.
    NeverMade = "never-made",
    /// Words that end the name of a thing: `from`.
    PhraseEnds = "phrase-ends",
    /// Words of decisions that are still open.
    OpenMatter = "open-matter",
    /// Names that look like code: `iPhone`.
    Brands = "brands",
    /// Formats of files, which are everyday words beside one of [`WordSection::Exchange`].
    Formats = "formats",
    /// Words for files that go in or out: `export`.
    Exchange = "exchange",
    /// Words for paying and ordering, after which users wait for something: `buy`.
    Orders = "orders",
    /// Words of tasks in which a mistake costs users much.
    HighStakes = "high-stakes",
}

/// A set of word lists: each section of all languages is one list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ListSet(u64);

const _: () = assert!(WordSection::ALL.len() <= u64::BITS as usize);

impl ListSet {
    /// No list.
    pub(crate) const NONE: Self = Self(0);

    /// All lists, for words that were not looked up, and for lists that are no section.
    pub(crate) const ALL: Self = Self(u64::MAX);

    /// The list of a section.
    pub(crate) const fn for_section(section: WordSection) -> Self {
        Self(1 << section as u32)
    }

    /// The lists of both sets.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether some list is in both sets.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
