//! What the words of a map make one ask: the questions about what maps often forget.
//!
//! Each row has the phrases that make it ask, and its questions, each with the phrases that answer it. A
//! question is asked if some title has one of the first and nothing on the map has one of the second. How
//! phrases are written is described at [`PhraseSet`](super::phrases::PhraseSet). The texts are in the
//! catalog, in `messages/en.ftl`; they have to read well after any title.
//!
//! To add a question, add it here and its text there, and a line to `tests.rs`. What titles already answer
//! is easily forgotten: try it on real maps.

/// Phrases that make one ask, and the questions.
#[derive(Debug)]
pub(super) struct TableRow {
    /// A title with one of these makes it ask.
    pub(super) when: &'static [&'static str],
    /// The questions.
    pub(super) questions: &'static [TableQuestion],
}

/// A question, and what answers it.
#[derive(Debug)]
pub(super) struct TableQuestion {
    /// The name of its text in the catalog.
    pub(super) text: &'static str,
    /// A title, criterion or note with one of these answers it.
    pub(super) unless: &'static [&'static str],
}

/// Persons who serve the users of a product, and other names that personas have for them.
#[derive(Debug)]
pub(super) struct ServingRole {
    /// A title with one of these needs such a person; the first one names the role.
    pub(super) names: &'static [&'static str],
    /// A persona described by one of these, or by one of the names, is such a person.
    pub(super) personas: &'static [&'static str],
}

/// The rows, the most productive first: a map is asked only the first few that apply.
pub(super) static ENGLISH_ROWS: &[TableRow] = &[
    TableRow {
        when: &[
            "log in",
            "sign in",
            "biometric",
            "face id",
            "! without log|sign in",
        ],
        questions: &[TableQuestion {
            text: "question-first-time",
            unless: &[
                "sign up",
                "register",
                "registration",
                "create|open|get|set … account",
                "onboard",
                "invite",
                "invitation",
                "join",
                "sso",
                "single sign on",
                "become … member",
            ],
        }],
    },
    TableRow {
        when: &[
            "pay",
            "payment method|details",
            "checkout",
            "credit|debit card",
            "direct debit",
            "purchase",
            "buy … ticket",
            "donate",
            "! apple|google pay",
            "! pay less",
            "! pay attention",
            "! pay out",
            "! pay back",
            "! pay … cash",
            "! pay … coin",
            "! pay period",
        ],
        questions: &[
            TableQuestion {
                text: "question-payment-fails",
                unless: &[
                    "fail",
                    "failure",
                    "decline",
                    "retry",
                    "insufficient",
                    "refuse",
                    "reject",
                    "bounce",
                    "try again",
                    "try another",
                    "ask … another card",
                    "not go through",
                    "went wrong",
                    "goes wrong",
                    "overdue",
                    "unpaid",
                ],
            },
            TableQuestion {
                text: "question-money-back",
                unless: &[
                    "refund",
                    "cancel",
                    "cancellation",
                    "dispute",
                    "return",
                    "money back",
                    "contest",
                    "chargeback",
                    "withdraw",
                    "reimburse",
                ],
            },
            TableQuestion {
                text: "question-proof",
                unless: &[
                    "receipt",
                    "invoice",
                    "confirm",
                    "confirmation",
                    "reference",
                    "ticket",
                    "statement",
                    "case|order|booking number",
                    "see what … cost",
                ],
            },
        ],
    },
    TableRow {
        when: &[
            "saved …",
            "favorites",
            "favourites",
            "wish list",
            "my|your orders",
            "my|your bookings",
            "order history",
            "rate …",
            "! rate limit",
            "! rate of|per|for",
            "! vat|tax|exchange|interest|heart|hourly|success|conversion rate",
        ],
        questions: &[TableQuestion {
            text: "question-who-they-are",
            unless: &[
                "log in",
                "sign in",
                "sign up",
                "register",
                "registration",
                "account",
                "profile",
                "member|library|loyalty card",
                "badge",
                "password",
                "sso",
            ],
        }],
    },
    TableRow {
        when: &[
            "browse|see|view … menu",
            "catalog",
            "catalogue",
            "browse|see|view|list … services",
            "browse … products",
        ],
        questions: &[TableQuestion {
            text: "question-who-provides",
            unless: &[
                "add|create|publish|manage|edit|update|offer|propose|upload|maintain … menu|item|product|dish|meal|recipe|service|catalog|catalogue|price",
                "keep … current|up",
            ],
        }],
    },
    TableRow {
        when: &["recipe"],
        questions: &[TableQuestion {
            text: "question-who-writes",
            unless: &["add|create|write|publish|manage|edit|update|propose|upload … recipe"],
        }],
    },
    TableRow {
        when: &[
            "driver",
            "courier",
            "delivery address|time|slot|window|day",
            "! driver license|licence",
            "! printer|device|database driver",
        ],
        questions: &[TableQuestion {
            text: "question-delivery",
            unless: &[
                "pick up",
                "collect … order|parcel|package|box|delivery",
                "not|nobody|anybody … home",
                "hand over",
                "neighbor",
                "neighbour",
                "safe place",
                "doorstep",
                "missed delivery|visit",
                "nobody opens|answers",
            ],
        }],
    },
    TableRow {
        when: &["create account", "sign up", "account settings"],
        questions: &[TableQuestion {
            text: "question-leave",
            unless: &[
                "delete|close|erase|remove … account",
                "close",
                "erase",
                "deactivate",
                "leave",
                "cancel",
                "unsubscribe",
                "quit",
                "withdraw",
            ],
        }],
    },
    TableRow {
        when: &[
            "notify",
            "notification",
            "alert",
            "reminder",
            "push",
            "! push to|button",
        ],
        questions: &[TableQuestion {
            text: "question-stop",
            unless: &[
                "turn off",
                "switch off",
                "mute",
                "silence",
                "snooze",
                "preferences",
                "opt out",
                "unsubscribe",
                "stop … notification|alert|reminder|message|hearing",
                "notification|alert|reminder settings",
                "choose … notify|alert|remind|notification|reminder",
            ],
        }],
    },
    TableRow {
        when: &[
            "reviews",
            "comments",
            "discussion",
            "write|leave|post|add review|comment",
            "! code reviews",
        ],
        questions: &[TableQuestion {
            text: "question-lies",
            unless: &[
                "report",
                "moderate",
                "moderation",
                "moderator",
                "flag",
                "block",
                "approve",
                "take down",
                "turn down",
                "hide",
            ],
        }],
    },
];

/// The roles, those first without which least works.
pub(super) static ENGLISH_ROLES: &[ServingRole] = &[
    ServingRole {
        names: &[
            "driver",
            "! driver license|licence",
            "! printer|device|database driver",
        ],
        personas: &["courier", "carrier", "rider"],
    },
    ServingRole {
        names: &["courier"],
        personas: &["driver", "carrier", "rider", "messenger"],
    },
    ServingRole {
        names: &["doctor"],
        personas: &["physician", "dr", "surgeon", "vet", "gp"],
    },
    ServingRole {
        names: &["nurse"],
        personas: &["midwife", "caregiver"],
    },
    ServingRole {
        names: &["pharmacist"],
        personas: &["pharmacy"],
    },
    ServingRole {
        names: &["barista"],
        personas: &["waiter", "cashier"],
    },
    ServingRole {
        names: &["waiter"],
        personas: &["barista", "server"],
    },
    ServingRole {
        names: &["chef"],
        personas: &["cook", "kitchen"],
    },
    ServingRole {
        names: &["cashier"],
        personas: &["clerk", "till"],
    },
    ServingRole {
        names: &["receptionist"],
        personas: &["reception", "desk"],
    },
    ServingRole {
        names: &["technician"],
        personas: &["engineer", "mechanic", "fitter"],
    },
    ServingRole {
        names: &["mechanic", "! game mechanic"],
        personas: &["technician", "workshop"],
    },
    ServingRole {
        names: &["electrician"],
        personas: &["technician", "tradesman", "tradesperson"],
    },
    ServingRole {
        names: &["plumber"],
        personas: &["technician", "tradesman", "tradesperson"],
    },
    ServingRole {
        names: &["cleaner", "! cleaner look|design|code|layout|list|view|way"],
        personas: &["cleaning", "housekeeper", "housekeeping"],
    },
    ServingRole {
        names: &["moderator"],
        personas: &["moderation", "community"],
    },
    ServingRole {
        names: &["teacher"],
        personas: &["tutor", "instructor"],
    },
    ServingRole {
        names: &["tutor"],
        personas: &["teacher", "coach"],
    },
    ServingRole {
        names: &["instructor"],
        personas: &["teacher", "coach", "trainer"],
    },
    ServingRole {
        names: &["interpreter", "! python|bash|code interpreter"],
        personas: &["translator"],
    },
    ServingRole {
        names: &["librarian"],
        personas: &["library"],
    },
];
